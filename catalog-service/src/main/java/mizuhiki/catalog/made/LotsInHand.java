package mizuhiki.catalog.made;

import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Lots people are making, or have made lately. */
@Repository
public class LotsInHand {

    private static final String IN_HAND = """
            select l.id, coalesce(p.title, l.title) as title, coalesce(p.photo_id, l.photo_id) as photo_id, l.quantity,
                   l.finished_at is not null as finished
            from catalog.lot l
            left join catalog.product p on (p.office_id, p.id) = (l.office_id, l.product_id)
            where l.thrown_away_at is null and coalesce(p.title, l.title) <> ''
              and (l.finished_at is null or l.finished_at > :now::timestamptz - interval '60 days')
            order by l.finished_at is not null, coalesce(l.finished_at, l.started_at) desc, l.id
            limit 100
            """;

    private final DatabaseClient database;

    LotsInHand(DatabaseClient database) {
        this.database = database;
    }

    /** What is not finished yet first, then the latest. */
    public Flux<InHand> all() {
        return Moment.get()
                .flatMapMany(now -> database.sql(IN_HAND)
                        .bind("now", now)
                        .mapProperties(InHand.class)
                        .all());
    }

    public record InHand(UUID id, String title, @Nullable UUID photoId, int quantity, boolean finished) {}
}
