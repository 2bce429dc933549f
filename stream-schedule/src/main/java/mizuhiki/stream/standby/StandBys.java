package mizuhiki.stream.standby;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.CurrentViewer;
import mizuhiki.shared.people.Viewer;
import mizuhiki.stream.show.Show;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who of the staff stands by, show by show. */
@Repository
public class StandBys {

    private static final String OF_SHOWS = """
            select h.id as show_id, h.standby_named as named,
                   coalesce(array_agg(s.person_id) filter (where s.person_id is not null), '{}') as person_ids
            from streams.show h
            left join streams.standby s on s.office_id = h.office_id and s.show_id = h.id
            where h.id = any(:showIds)
            group by h.office_id, h.id, h.standby_named
            """;

    private static final String ADD = """
            insert into streams.standby (show_id, person_id) values (:showId, :personId) on conflict do nothing
            """;

    /** A role in the same show is in nobody's way. */
    private static final String IN_ANOTHER_SHOW = """
            select exists (
              select from streams.standby s
              join streams.show h on h.office_id = s.office_id and h.id = s.show_id
              where s.person_id = :personId and h.id <> :showId and h.state in ('DRAFT', 'OFFERED', 'READY', 'ON_AIR')
                and h.starts_at < :until and h.ends_at > :from)
            or exists (
              select from streams.assignment a
              where a.person_id = :personId and a.show_id <> :showId and a.state <> 'PASSED'
                and a.period && tstzrange(:from, :until))
            """;

    private static final String REMOVE = """
            delete from streams.standby where show_id = :showId and person_id = :personId
            """;

    private static final String BEGIN = """
            insert into streams.standby (show_id, person_id) select :showId, unnest(:personIds)
            """;

    private static final String NAMED = "update streams.show set standby_named = :named where id = :showId";

    private final DatabaseClient database;

    StandBys(DatabaseClient database) {
        this.database = database;
    }

    record Row(UUID showId, boolean named, UUID[] personIds) {

        StandBy standBy() {
            return new StandBy(named, Arrays.stream(personIds).collect(Collectors.toUnmodifiableSet()));
        }
    }

    public Mono<Map<UUID, StandBy>> of(Collection<Show> shows) {
        return ofAll(shows.stream().map(Show::id).toList());
    }

    public Mono<Map<UUID, StandBy>> ofAll(Collection<UUID> showIds) {
        return database.sql(OF_SHOWS)
                .bind("showIds", showIds.toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .collectMap(Row::showId, Row::standBy);
    }

    public Mono<StandBy> of(Show show) {
        return of(Set.of(show)).map(all -> all.getOrDefault(show.id(), StandBy.NOBODY));
    }

    /** Whoever plans by hand, if they are staff. */
    public Mono<StandBy> planner() {
        return CurrentViewer.get()
                .filter(Viewer::isStaff)
                .map(viewer -> new StandBy(true, Set.of(viewer.personId())))
                .defaultIfEmpty(StandBy.NOBODY);
    }

    /** Of a show for which nobody has said anything yet. */
    public Mono<Void> begin(Show show, StandBy standBy) {
        return database.sql(BEGIN)
                .bind("showId", show.id())
                .bind("personIds", standBy.personIds().toArray(UUID[]::new))
                .then()
                .then(named(show.id(), standBy.named()));
    }

    Mono<Boolean> inAnotherShow(Show show, UUID personId) {
        return database.sql(IN_ANOTHER_SHOW)
                .bind("personId", personId)
                .bind("showId", show.id())
                .bind("from", show.startsAt())
                .bind("until", show.endsAt())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> add(UUID showId, UUID personId) {
        return write(ADD, showId, personId);
    }

    Mono<Void> remove(UUID showId, UUID personId) {
        return write(REMOVE, showId, personId);
    }

    private Mono<Void> write(String change, UUID showId, UUID personId) {
        return database.sql(change)
                .bind("showId", showId)
                .bind("personId", personId)
                .then()
                .then(named(showId, true));
    }

    private Mono<Void> named(UUID showId, boolean named) {
        return database.sql(NAMED).bind("showId", showId).bind("named", named).then();
    }
}
