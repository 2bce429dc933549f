package mizuhiki.stream.piece;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The pieces this office has, or had, on its shop. */
@Repository
public class Pieces {

    private static final String LISTED = """
            insert into streams.piece (product_id, title, photo_id, price, available, made, listed)
            values (:productId, :title, :photoId, :price, :available, :available, true)
            on conflict (office_id, product_id) do update
            set title = excluded.title, photo_id = excluded.photo_id, price = excluded.price,
                available = excluded.available, made = greatest(piece.made, excluded.made), listed = true
            """;

    /** A product not listed yet is of no concern: its listing will tell how many there are. */
    private static final String STOCK_CHANGED = """
            update streams.piece
            set available = stock.available, held = stock.held, waiting = stock.waiting, made = stock.made
            from unnest(:productIds, :available, :held, :waiting, :made)
              as stock (product_id, available, held, waiting, made)
            where piece.product_id = stock.product_id
            """;

    private static final String WITHDRAWN = """
            update streams.piece set listed = false where product_id = :productId
            """;

    private static final String FOR_SALE = """
            select product_id, title, photo_id, price, available, made, held, waiting, listed
            from streams.piece where listed and available > 0 order by title, product_id
            """;

    private static final String WITH_IDS = """
            select product_id, title, photo_id, price, available, made, held, waiting, listed
            from streams.piece where product_id = any(:productIds)
            """;

    private final DatabaseClient database;

    Pieces(DatabaseClient database) {
        this.database = database;
    }

    /** What could be put on a run sheet, by title. */
    public Flux<Piece> forSale() {
        return database.sql(FOR_SALE).mapProperties(Piece.class).all();
    }

    public Mono<Map<UUID, Piece>> withIds(Collection<UUID> productIds) {
        return database.sql(WITH_IDS)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapProperties(Piece.class)
                .all()
                .collectMap(Piece::productId);
    }

    Mono<Void> list(ProductListed listed) {
        return database.sql(LISTED)
                .bind("productId", listed.productId())
                .bind("title", listed.title())
                .bind("photoId", photo(listed.photoId()))
                .bind("price", listed.price())
                .bind("available", listed.available())
                .then();
    }

    /** Of products that are all different. */
    Mono<Void> restock(List<StockChanged> stock) {
        return database.sql(STOCK_CHANGED)
                .bind("productIds", stock.stream().map(StockChanged::productId).toArray(UUID[]::new))
                .bind("available", each(stock, StockChanged::available))
                .bind("held", each(stock, StockChanged::held))
                .bind("waiting", each(stock, change -> Objects.requireNonNullElse(change.waiting(), 0)))
                .bind("made", each(stock, StockChanged::made))
                .then();
    }

    private static Integer[] each(List<StockChanged> stock, Function<StockChanged, Integer> number) {
        return stock.stream().map(number).toArray(Integer[]::new);
    }

    Mono<Void> withdraw(UUID productId) {
        return database.sql(WITHDRAWN).bind("productId", productId).then();
    }

    private static Parameter photo(@Nullable UUID photoId) {
        return photoId == null ? Parameters.in(UUID.class) : Parameters.in(photoId);
    }
}
