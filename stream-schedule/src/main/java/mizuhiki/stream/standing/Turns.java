package mizuhiki.stream.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Show;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The roles of a show, those its people have in the same week, and what they did in the weeks before. */
@Repository
class Turns {

    static final int WEEKS_LOOKED_BACK = 4;

    /** Of other shows only what somebody is asked for: it counts into their week, and nobody is in two places at a time. */
    private static final String OF_WEEK = """
            select s.id, s.show_id, h.title, h.starts_at as show_starts_at, s.starts_at, s.name, s.exposure, s.minutes,
                   a.person_id, a.state
            from streams.role_slot s
            join streams.show h on h.office_id = s.office_id and h.id = s.show_id
            left join streams.assignment a
              on a.office_id = s.office_id and a.slot_id = s.id and a.state <> 'PASSED'
            where h.ends_at > :from and h.starts_at < :until and h.state <> 'CANCELLED'
              and (s.show_id = any(:showIds) or a.person_id is not null)
            order by s.starts_at, s.id
            """;

    private static final String PASSED = """
            select show_id, person_id from streams.assignment where show_id = any(:showIds) and state = 'PASSED'
            """;

    private static final String WORKED = """
            select a.person_id, h.id as show_id, s.name, s.exposure,
                   greatest(0, case when s.ends_at >= h.ends_at then aired.minutes - s.starts_after
                     else least(s.minutes, aired.minutes - s.starts_after) end) as minutes
            from streams.show h
            join streams.assignment a on a.office_id = h.office_id and a.show_id = h.id and a.state = 'ACCEPTED'
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id,
            lateral (select (extract(epoch from h.ended_at - h.started_at) / 60)::int as minutes) aired
            where h.ended_at is not null and h.started_at >= :from
            """;

    private final DatabaseClient database;

    Turns(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Turn>> ofWeek(Show show) {
        return ofWeeks(List.of(show));
    }

    /** From the first of these shows, which come in order, to the last; all their weeks are whole, and so are the shows. */
    Mono<List<Turn>> ofWeeks(List<Show> shows) {
        return database.sql(OF_WEEK)
                .bind("showIds", shows.stream().map(Show::id).toArray(UUID[]::new))
                .bind("from", startOf(monday(shows.getFirst())))
                .bind("until", untilOf(shows.getLast()))
                .mapProperties(Turn.class)
                .all()
                .collectList();
    }

    private record Pass(UUID showId, UUID personId) {}

    /** Whoever passed is not asked again; by show. */
    Mono<Map<UUID, Set<UUID>>> passed(List<Show> shows) {
        return database.sql(PASSED)
                .bind("showIds", shows.stream().map(Show::id).toArray(UUID[]::new))
                .mapProperties(Pass.class)
                .all()
                .collect(groupingBy(Pass::showId, mapping(Pass::personId, toSet())));
    }

    Mono<Set<UUID>> passed(Show show) {
        return passed(List.of(show)).map(passed -> passed.getOrDefault(show.id(), Set.of()));
    }

    Mono<List<Worked>> workedBefore(Show show) {
        return database.sql(WORKED)
                .bind("from", startOf(show.day().minusWeeks(WEEKS_LOOKED_BACK)))
                .mapProperties(Worked.class)
                .all()
                .collectList();
    }

    private static Instant untilOf(Show last) {
        var weekEnds = startOf(monday(last).plusWeeks(1));
        return last.endsAt().isAfter(weekEnds) ? last.endsAt() : weekEnds;
    }

    private static LocalDate monday(Show show) {
        return Moment.mondayOf(show.day());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Moment.JAPAN).toInstant();
    }
}
