package mizuhiki.stream.crew;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The people of a show, read together with their consents. */
@Repository
public class Crews {

    private static final String PLACES = """
            select s.id, s.show_id, s.name, s.exposure, s.starts_after, s.minutes, a.id as assignment_id, a.person_id,
                   a.state
            from streams.role_slot s
            left join streams.assignment a
              on a.office_id = s.office_id and a.slot_id = s.id and a.state <> 'PASSED'
            where s.show_id = :showId
            order by s.starts_after, s.id
            """;

    private static final String RELEASE = """
            with gone as (
              delete from streams.assignment where show_id = :showId returning show_id, person_id, state)
            insert into streams.called_off (show_id, person_id)
            select distinct show_id, person_id from gone
            where :announced and (state = 'ACCEPTED' or (state = 'OFFERED' and :toCome))
            """;

    private static final String FORGET_OTHERS = """
            delete from streams.assignment where show_id = :showId and state <> 'ACCEPTED'
            """;

    private final DatabaseClient database;
    private final People people;
    private final Agreeing agreeing;

    Crews(DatabaseClient database, People people, Agreeing agreeing) {
        this.database = database;
        this.people = people;
        this.agreeing = agreeing;
    }

    /** With the consents that hold on the given day. */
    public Mono<Crew> ofShow(UUID showId, LocalDate day) {
        return database.sql(PLACES)
                .bind("showId", showId)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(rows -> crew(rows, day));
    }

    /**
     * The show is called off: whoever had a role is to learn of it, and whoever was only asked, unless its time is past. Of a
     * draft nobody knew.
     */
    public Mono<Void> release(Show show) {
        return Moment.get()
                .flatMap(now -> database.sql(RELEASE)
                        .bind("showId", show.id())
                        .bind("announced", show.state().isAnnounced())
                        .bind("toCome", show.endsAt().isAfter(now))
                        .then());
    }

    /** The show begins: nobody needs to know who has passed, and what was not answered is asked no more. */
    public Mono<Void> keepAccepted(UUID showId) {
        return database.sql(FORGET_OTHERS).bind("showId", showId).then();
    }

    private Mono<Crew> crew(List<Row> rows, LocalDate day) {
        var personIds =
                rows.stream().map(Row::personId).filter(Objects::nonNull).toList();
        return Mono.zip(people.displayNames(personIds), agreeing.on(day, personIds), Known::new)
                .map(known -> new Crew(rows.stream().map(known::place).toList()));
    }

    private record Row(
            UUID id,
            UUID showId,
            String name,
            Exposure exposure,
            int startsAfter,
            int minutes,
            @Nullable UUID assignmentId,
            @Nullable UUID personId,
            @Nullable Answer state) {

        RoleSlot slot() {
            return new RoleSlot(id, showId, name, exposure, startsAfter, minutes);
        }
    }

    private record Known(Map<UUID, String> names, Map<UUID, Set<Exposure>> agreed) {

        Crew.Place place(Row row) {
            return new Crew.Place(row.slot(), seat(row));
        }

        private Crew.@Nullable Seat seat(Row row) {
            if (row.assignmentId() == null || row.personId() == null || row.state() == null) {
                return null;
            }
            return new Crew.Seat(
                    row.assignmentId(),
                    row.slot(),
                    row.personId(),
                    names.getOrDefault(row.personId(), ""),
                    row.state(),
                    agreed.getOrDefault(row.personId(), Set.of()).contains(row.exposure()));
        }
    }
}
