package mizuhiki.stream.casting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.fit.Candidate.Asked;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.show.Show;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who is asked for which role. That nobody is in two places, and no role taken twice, is held by the table itself. */
@Repository
class Assignments {

    private static final String ASK = """
            insert into streams.assignment (id, slot_id, show_id, person_id, reason, state, starts_at, ends_at)
            values (:id, :slotId, :showId, :personId, :reason, :state, :startsAt, :endsAt)
            on conflict (office_id, slot_id, person_id) do nothing
            """;

    /** Until the transaction ends nobody else asks this person, so that the minutes of the week stay what they are. */
    private static final String ONE_AT_A_TIME = """
            select pg_advisory_xact_lock(hashtextextended(:personId::text, 0))
            """;

    /** A show counts to the day on which it begins, with all of its turns. */
    private static final String ASKED = """
            select coalesce(sum(s.minutes) filter (where h.starts_at >= :day and h.starts_at < :nextDay), 0)::int as minutes,
                   coalesce(sum(s.minutes), 0)::int as minutes_that_week,
                   count(distinct (h.starts_at at time zone 'Asia/Tokyo')::date)::int as days_that_week,
                   (select floor(extract(epoch from min(n.pause)) / 60)::int
                    from streams.assignment o
                    cross join lateral (select greatest(
                      o.starts_at - :endsAt::timestamptz, :startsAt::timestamptz - o.ends_at) as pause) n
                    where o.person_id = :personId and o.state = any(:states) and o.slot_id <> :slotId
                      and n.pause >= interval '0') as pause_minutes
            from streams.assignment a
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            join streams.show h on h.office_id = a.office_id and h.id = a.show_id
            where a.person_id = :personId and a.state = any(:states) and a.slot_id <> :slotId
              and h.starts_at >= :monday and h.starts_at < :nextMonday
            """;

    /** Whoever passed stays so, and is not asked again. */
    private static final String WITHDRAW = """
            delete from streams.assignment where slot_id = :slotId and show_id = :showId and state <> 'PASSED'
            """;

    private static final String GIVE = """
            delete from streams.assignment where slot_id = :slotId and person_id = :personId and state = 'ACCEPTED'
            """;

    private static final String PASS = """
            update streams.assignment set state = 'PASSED'
            where show_id = :showId and person_id = :personId and state <> 'PASSED'
            returning slot_id
            """;

    private final DatabaseClient database;

    Assignments(DatabaseClient database) {
        this.database = database;
    }

    /** Emits whether the person had not been asked for this role before. */
    Mono<Boolean> ask(Assignment assignment) {
        return database.sql(ASK)
                .bindProperties(assignment)
                .bind("state", assignment.state().name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> hold(UUID personId) {
        return database.sql(ONE_AT_A_TIME).bind("personId", personId).then();
    }

    /** What they have, beside the role itself, where their answer is one of these. */
    Mono<Asked> beside(Set<Answer> answers, UUID personId, Show show, RoleSlot slot) {
        var day = show.day();
        var monday = Moment.mondayOf(day);
        return database.sql(ASKED)
                .bind("states", answers.stream().map(Answer::name).toArray(String[]::new))
                .bind("personId", personId)
                .bind("slotId", slot.id())
                .bind("day", startOf(day))
                .bind("nextDay", startOf(day.plusDays(1)))
                .bind("monday", startOf(monday))
                .bind("nextMonday", startOf(monday.plusWeeks(1)))
                .bind("startsAt", slot.startsAt(show.startsAt()))
                .bind("endsAt", slot.endsAt(show.startsAt()))
                .mapProperties(Asked.class)
                .one();
    }

    Mono<Void> withdraw(UUID showId, UUID slotId) {
        return database.sql(WITHDRAW)
                .bind("showId", showId)
                .bind("slotId", slotId)
                .then();
    }

    /** Emits whether it was theirs. */
    Mono<Boolean> give(UUID slotId, UUID personId) {
        return database.sql(GIVE)
                .bind("slotId", slotId)
                .bind("personId", personId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Emits the roles that are free now. */
    Flux<UUID> pass(UUID showId, UUID personId) {
        return database.sql(PASS)
                .bind("showId", showId)
                .bind("personId", personId)
                .mapValue(UUID.class)
                .all();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Moment.JAPAN).toInstant();
    }
}
