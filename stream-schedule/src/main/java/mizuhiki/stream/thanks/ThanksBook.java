package mizuhiki.stream.thanks;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All thanks that were said. */
@Repository
class ThanksBook {

    private static final String WRITE = """
            insert into streams.thanks (id, show_id, product_id, kind, words, said_by, said_at)
            values (:id, :showId, :productId, :kind, :words, :saidBy, :saidAt)
            on conflict do nothing
            """;

    private static final String REMOVE = "delete from streams.thanks where id = :id and show_id = :showId";

    private static final String OF_SHOW = """
            select id, show_id, product_id, kind, words, said_by, said_at
            from streams.thanks where show_id = :showId order by said_at desc, id desc limit 100
            """;

    /** Everybody who took part is thanked; of a piece that was sold in the show, those who made it, too. */
    private static final String TO = """
            select t.id, t.kind, s.title as show, p.title as piece, t.words, t.said_at
            from streams.thanks t
            join streams.show s on s.office_id = t.office_id and s.id = t.show_id
            left join streams.piece p on p.office_id = t.office_id and p.product_id = t.product_id
            where t.said_at >= :since
              and (exists (
                  select from streams.participation a
                  where a.office_id = t.office_id and a.show_id = t.show_id and a.person_id = :personId)
                or exists (
                  select from streams.sale o
                  join streams.making m on m.office_id = o.office_id and m.lot_id = o.lot_id
                  where o.office_id = t.office_id and o.show_id = t.show_id and o.product_id = t.product_id
                    and o.cancelled_at is null and o.returned < o.quantity and m.person_id = :personId))
            order by t.said_at desc, t.id desc
            limit :most
            """;

    private final DatabaseClient database;

    ThanksBook(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(Thanks thanks) {
        return database.sql(WRITE)
                .bindProperties(thanks)
                .bind("kind", thanks.kind().name())
                .bind("productId", thanks.productId() == null ? Parameters.in(UUID.class) : thanks.productId())
                .then();
    }

    /** Emits whether there was such a thing. */
    Mono<Boolean> remove(UUID showId, UUID thanksId) {
        return database.sql(REMOVE)
                .bind("id", thanksId)
                .bind("showId", showId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<List<Thanks>> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Thanks.class)
                .all()
                .collectList();
    }

    Mono<List<Heard>> to(UUID personId, Instant since, int most) {
        return database.sql(TO)
                .bind("personId", personId)
                .bind("since", since)
                .bind("most", most)
                .mapProperties(Heard.class)
                .all()
                .collectList();
    }
}
