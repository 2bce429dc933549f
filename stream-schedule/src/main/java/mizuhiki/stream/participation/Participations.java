package mizuhiki.stream.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Append-only: everybody who took part in a show that is over. */
@Repository
public class Participations {

    private static final String WRITE = """
            insert into streams.participation (id, show_id, person_id, role, minutes)
            values (:id, :showId, :personId, :role, :minutes)
            """;

    private static final String OF_SHOW = """
            select id, show_id, person_id, role, minutes from streams.participation where show_id = :showId order by id
            """;

    private static final String SHOWS_ENDED = """
            select distinct on (s.ended_at, s.id) s.id as show_id, s.title, s.ended_at
            from streams.participation p
            join streams.show s on s.office_id = p.office_id and s.id = p.show_id
            where p.person_id = :personId and s.ended_at >= :from and s.ended_at < :until
            order by s.ended_at desc, s.id
            """;

    private final DatabaseClient database;

    Participations(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Void> write(Participation participation) {
        return database.sql(WRITE).bindProperties(participation).then();
    }

    public Mono<List<Participation>> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Participation.class)
                .all()
                .collectList();
    }

    /** Shows somebody took part in that ended between these days, the last one included; the newest first. */
    public Flux<PastShow> showsOf(UUID personId, LocalDate from, LocalDate until) {
        return database.sql(SHOWS_ENDED)
                .bind("personId", personId)
                .bind("from", from.atStartOfDay(Moment.JAPAN).toInstant())
                .bind("until", until.plusDays(1).atStartOfDay(Moment.JAPAN).toInstant())
                .mapProperties(PastShow.class)
                .all();
    }
}
