package mizuhiki.stream.participation;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Shows nobody has ended, long after their time: until then it is not known who took part, and for how long. */
@Repository
class UnconfirmedShows implements Waiting {

    private static final String LEFT_OPEN = """
            select id from streams.show
            where state = 'ON_AIR' and greatest(ends_at, goes_on_until) < :leftOpenBefore
            order by ends_at, id
            """;

    private final DatabaseClient database;

    UnconfirmedShows(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Pile> pile() {
        return Moment.get()
                .flatMapMany(now -> database.sql(LEFT_OPEN)
                        .bind("leftOpenBefore", Show.leftOpenBefore(now))
                        .mapValue(UUID.class)
                        .all())
                .collectList()
                .map(UnconfirmedShows::pile);
    }

    /** The oldest is confirmed first. */
    private static Pile pile(List<UUID> showIds) {
        var path = showIds.isEmpty() ? "/streams" : "/streams/%s/end".formatted(showIds.getFirst());
        return new Pile(path, "waiting.minutes", 10, showIds.size());
    }
}
