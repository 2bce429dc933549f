package mizuhiki.catalog.counting;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.shelf.HandPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is to be counted where. */
@Repository
class LotsThere {

    /** So many on a sheet. */
    static final int MOST = 500;

    private static final String AT = """
            select stock.lot_id, stock.product_id, product.title, product.photo_id, lot.finished_at as made_at,
                   stock.on_hand as expected, stock.allocated,
                   coalesce((select sum(quantity) from catalog.hold
                              where hold.product_id = stock.product_id and hold.lot_id = stock.lot_id
                                and hold.place = stock.place and state = 'LIVE' and expires_at > now()), 0)::int as held,
                   coalesce((select sum(pool.on_hand) from catalog.stock pool
                              where pool.product_id = stock.product_id and pool.lot_id = stock.lot_id
                                and pool.place like 'SHOW-%'), 0)::int as kept_for_shows
              from catalog.stock
              join catalog.product on product.id = stock.product_id
              join catalog.lot on lot.id = stock.lot_id
             where stock.place = :place and (stock.on_hand > 0 or :emptyToo or stock.lot_id = any(:alsoOf))
               and (:after::uuid is null or (product.title, product.id, lot.finished_at, lot.id) >
                    (select p.title, p.id, l.finished_at, l.id
                       from catalog.lot l join catalog.product p on p.id = l.product_id where l.id = :after))
               and (:until::uuid is null or (product.title, product.id, lot.finished_at, lot.id) <=
                    (select p.title, p.id, l.finished_at, l.id
                       from catalog.lot l join catalog.product p on p.id = l.product_id where l.id = :until))
             order by product.title, product.id, lot.finished_at, lot.id
             limit :limit
            """;

    private static final String PRODUCTS = """
            select id as lot_id, product_id from catalog.lot where id = any(:lotIds) and finished_at is not null
            """;

    private final DatabaseClient database;

    LotsThere(DatabaseClient database) {
        this.database = database;
    }

    Flux<LotThere> at(Stretch stretch, int most) {
        return at(stretch, Set.of(), most);
    }

    /** All of a page that was shown, with what arrived on it meanwhile and what was typed on it. */
    Flux<LotThere> again(Stretch stretch, Set<UUID> typed) {
        return at(stretch, typed, 2 * MOST);
    }

    private Flux<LotThere> at(Stretch stretch, Set<UUID> alsoOf, int limit) {
        return database.sql(AT)
                .bind("place", stretch.place().name())
                .bind("emptyToo", stretch.emptyToo())
                .bind("alsoOf", alsoOf.toArray(UUID[]::new))
                .bind("after", id(stretch.after()))
                .bind("until", id(stretch.until()))
                .bind("limit", limit)
                .mapProperties(LotThere.class)
                .all();
    }

    private static Parameter id(@Nullable UUID lotId) {
        return lotId == null ? Parameters.in(UUID.class) : Parameters.in(lotId);
    }

    /** By lot; those that do not exist are missing. */
    Mono<Map<UUID, UUID>> productsOf(Collection<UUID> lotIds) {
        return database.sql(PRODUCTS)
                .bind("lotIds", lotIds.toArray(UUID[]::new))
                .mapProperties(MadeLot.class)
                .all()
                .collectMap(MadeLot::lotId, MadeLot::productId);
    }

    /**
     * As much of a place as is counted on one page: what stands behind a lot, up to another.
     *
     * @param emptyToo also those of which nothing should be left there
     * @param until null: all the rest
     */
    record Stretch(
            HandPlace place,
            boolean emptyToo,
            @Nullable UUID after,
            @Nullable UUID until) {

        static Stretch behind(@Nullable UUID after, HandPlace place, boolean emptyToo) {
            return new Stretch(place, emptyToo, after, null);
        }

        Stretch upToTheLastOf(List<LotThere> page, int read) {
            return read > page.size()
                    ? new Stretch(place, emptyToo, after, page.getLast().lotId())
                    : this;
        }

        Optional<Stretch> next() {
            return Optional.ofNullable(until).map(last -> behind(last, place, emptyToo));
        }

        UriComponentsBuilder path() {
            return UriComponentsBuilder.fromPath("/catalog/products/counts/new")
                    .queryParam("place", place)
                    .queryParamIfPresent("emptyToo", emptyToo ? Optional.of(true) : Optional.empty())
                    .queryParamIfPresent("after", Optional.ofNullable(after))
                    .queryParamIfPresent("until", Optional.ofNullable(until));
        }
    }

    record MadeLot(UUID lotId, UUID productId) {}
}
