package mizuhiki.stream.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who has said nothing yet to a show that is near: while there is time, staff can still talk to them, or ask others. */
@Component
class Unanswered implements Waiting {

    private static final Duration NEAR = Duration.ofHours(24);

    private static final String NEAR_SHOWS = """
            select h.id as show_id, count(distinct a.person_id) as people
            from streams.assignment a
            join streams.show h on h.office_id = a.office_id and h.id = a.show_id
            where a.state = 'OFFERED' and h.state in ('OFFERED', 'READY') and h.starts_at > :now and h.starts_at <= :near
            group by h.id, h.starts_at
            order by h.starts_at, h.id
            """;

    private final DatabaseClient database;

    Unanswered(DatabaseClient database) {
        this.database = database;
    }

    record Near(UUID showId, long people) {}

    @Override
    public Mono<Pile> pile() {
        return Moment.get().flatMap(this::near).map(Unanswered::pile);
    }

    private Mono<List<Near>> near(Instant now) {
        return database.sql(NEAR_SHOWS)
                .bind("now", now)
                .bind("near", now.plus(NEAR))
                .mapProperties(Near.class)
                .all()
                .collectList();
    }

    /** The next show first; once it has begun, or everybody has answered, the one after it. */
    private static Pile pile(List<Near> shows) {
        var path = shows.isEmpty() ? "/streams" : "/streams/" + shows.getFirst().showId() + "#roles";
        return new Pile(
                path,
                "waiting.unanswered",
                25,
                shows.stream().mapToLong(Near::people).sum());
    }
}
