package mizuhiki.stream.pair;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** How much peers had and have, week by week. */
@Repository
class PeerWeeks {

    static final int WEEKS_BACK = 3;
    static final int WEEKS_AHEAD = 2;

    /** The shows count as the roster counts them: all a peer is in. */
    private static final String WEEKS = """
            with turn as (
              select a.person_id, h.id as show_id, h.starts_at, sum(s.minutes) as minutes,
                     date_trunc('week', h.starts_at at time zone 'Asia/Tokyo')::date as monday
              from streams.assignment a
              join streams.show h on h.office_id = a.office_id and h.id = a.show_id and h.state <> 'CANCELLED'
              join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
              join streams.support p on p.office_id = a.office_id and p.person_id = a.person_id and p.peer
              where a.state <> 'PASSED' and h.starts_at >= :from and h.starts_at < :until
              group by a.person_id, h.id, h.starts_at
            )
            select t.person_id, t.monday, count(*)::int as shows, sum(t.minutes)::int as minutes,
                   sum(beside.newcomers)::int as newcomers
            from turn t
            cross join lateral (
              select count(distinct n.person_id) as newcomers
              from streams.pair p
              join streams.assignment n on n.office_id = p.office_id and n.show_id = t.show_id
                and n.person_id = p.newcomer_id and n.state <> 'PASSED'
              where p.peer_id = t.person_id and (p.ended_at is null or p.ended_at > t.starts_at)) beside
            group by t.person_id, t.monday
            order by t.person_id, t.monday
            """;

    private final DatabaseClient database;

    PeerWeeks(DatabaseClient database) {
        this.database = database;
    }

    /**
     * One week of one peer.
     *
     * @param newcomers times a newcomer of theirs was in the same show
     */
    record PeerWeek(UUID personId, LocalDate monday, int shows, int minutes, int newcomers) {}

    Flux<PeerWeek> around(LocalDate day) {
        var monday = mondayOf(day);
        return database.sql(WEEKS)
                .bind(
                        "from",
                        monday.minusWeeks(WEEKS_BACK).atStartOfDay(Moment.JAPAN).toInstant())
                .bind(
                        "until",
                        monday.plusWeeks(WEEKS_AHEAD).atStartOfDay(Moment.JAPAN).toInstant())
                .mapProperties(PeerWeek.class)
                .all();
    }

    static LocalDate mondayOf(LocalDate day) {
        return Moment.mondayOf(day);
    }
}
