package mizuhiki.stream.crew;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Span;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** When people have roles, asked for or accepted. */
@Repository
public class CrewTimes {

    /** In one order, as whoever asks or plans a talk takes people: two who want the same ones do not block each other. */
    private static final String HOLD = """
            select p.person_id, pg_advisory_xact_lock(hashtextextended(p.person_id::text, 0))
            from (
              select distinct person_id from streams.assignment
              where show_id = :showId and state <> 'PASSED'
              order by person_id) p
            """;

    /** When the turns of a show would be, were it at another time; one that would go on after its end is cut. */
    private static final String MOVED = """
            select a.person_id, r.id as slot_id, moved.starts_at,
                   greatest(moved.starts_at, least(moved.starts_at + r.minutes * interval '1 minute', :until)) as ends_at
            from streams.assignment a
            join streams.role_slot r on r.office_id = a.office_id and r.id = a.slot_id
            cross join lateral (
              select :from::timestamptz + r.starts_after * interval '1 minute' as starts_at) moved
            where a.show_id = :showId and a.state <> 'PASSED'
            """;

    private static final String ELSEWHERE = """
            select distinct m.person_id
            from (%s) m
            join streams.assignment o on o.person_id = m.person_id and o.show_id <> :showId and o.state <> 'PASSED'
              and o.period && tstzrange(m.starts_at, m.ends_at)
            """.formatted(MOVED);

    /**
     * What stays within the time somebody said yes to, they have said yes to, also where it was shorter meanwhile. Whoever
     * has not answered since they were told of a time was told of that one.
     */
    private static final String ASK_AGAIN = """
            update streams.assignment a
            set state = case when m.starts_at < coalesce(a.told_starts_at, a.starts_at)
                               or m.ends_at > coalesce(a.told_ends_at, a.ends_at) then 'OFFERED' else a.state end,
                told_starts_at = coalesce(a.told_starts_at, a.starts_at),
                told_ends_at = coalesce(a.told_ends_at, a.ends_at)
            from (%s) m
            where a.slot_id = m.slot_id and a.person_id = m.person_id
              and (m.starts_at <> a.starts_at or m.ends_at <> a.ends_at)
            """.formatted(MOVED);

    private static final String FORGET_PASSES = """
            delete from streams.assignment a using streams.show h
            where a.show_id = :showId and h.id = a.show_id and a.state = 'PASSED'
              and (h.starts_at at time zone 'Asia/Tokyo')::date <> :day
            """;

    private static final String IN_ROLE = """
            select distinct person_id from streams.assignment
            where person_id = any(:personIds) and state <> 'PASSED' and period && tstzrange(:from, :until)
            """;

    private static final String HOLD_EACH = """
            select pg_advisory_xact_lock(hashtextextended(p.person_id::text, 0))
            from (select unnest(:personIds::uuid[]) as person_id order by 1) p
            """;

    private final DatabaseClient database;

    CrewTimes(DatabaseClient database) {
        this.database = database;
    }

    /** Everybody asked for a show. Until the caller's transaction ends nothing else is arranged with them. */
    public Mono<Set<UUID>> hold(UUID showId) {
        return database.sql(HOLD)
                .bind("showId", showId)
                .mapValue(UUID.class)
                .all()
                .collect(toSet());
    }

    /** A turn of somebody, as it would be. */
    public record Moved(UUID personId, UUID slotId, Instant startsAt, Instant endsAt) {

        public Span span() {
            return new Span(slotId, startsAt, endsAt);
        }
    }

    public Mono<List<Moved>> moved(Show to) {
        return at(MOVED, to).mapProperties(Moved.class).all().collectList();
    }

    /** Whose turn would then be at the time of one in another show. */
    public Mono<Set<UUID>> elsewhere(Show to) {
        return at(ELSEWHERE, to).mapValue(UUID.class).all().collect(toSet());
    }

    /** Before the show moves: whose yes was to another time than their turn would have then. In a draft nobody was told yet. */
    public Mono<Void> askAgain(Show to) {
        return to.state().isAnnounced() ? at(ASK_AGAIN, to).then() : Mono.empty();
    }

    /** Before the show moves to another day: a no was to the old one, and whoever said it may be asked for the new one. */
    public Mono<Void> forgetPasses(Show to) {
        return database.sql(FORGET_PASSES)
                .bind("showId", to.id())
                .bind("day", to.day())
                .then();
    }

    private DatabaseClient.GenericExecuteSpec at(String query, Show to) {
        return database.sql(query)
                .bind("showId", to.id())
                .bind("from", to.startsAt())
                .bind("until", to.endsAt());
    }

    /** Until the caller's transaction ends nothing else is arranged with them. */
    public Mono<Void> hold(Collection<UUID> personIds) {
        return database.sql(HOLD_EACH)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .then();
    }

    /** Who of them has a role then. */
    public Mono<Set<UUID>> inRole(Collection<UUID> personIds, Instant from, Instant until) {
        return database.sql(IN_ROLE)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .bind("from", from)
                .bind("until", until)
                .mapValue(UUID.class)
                .all()
                .collect(toSet());
    }
}
