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
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.outbox.Delivered;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The pieces this office has, or had, on its shop. */
@Repository
public class Pieces {

    /** Nothing, where something newer was said of the listing. */
    private static final String NEWS = """
            with news as (
              insert into streams.piece_listing (product_id, position) values (:productId, :position)
              on conflict (office_id, product_id) do update set position = excluded.position
              where piece_listing.position < excluded.position
              returning product_id
            )
            """;

    /** What a listing says about stock counts only where nothing was counted, be it before or after. */
    private static final String LISTED = NEWS + """
            , listing as (
              insert into streams.piece (product_id, title, photo_id, price, listed)
              select product_id, :title, :photoId, :price, true from news
              on conflict (office_id, product_id) do update
              set title = excluded.title, photo_id = excluded.photo_id, price = excluded.price, listed = true
            )
            insert into streams.piece_stock (product_id, available, made)
            values (:productId, :available, :available)
            on conflict (office_id, product_id) do nothing
            """;

    private static final String STOCK_CHANGED = """
            insert into streams.piece_stock (product_id, available, held, waiting, promised, made, position)
            select * from unnest(:productIds, :available, :held, :waiting, :promised, :made, :positions)
              as stock (product_id, available, held, waiting, promised, made, position)
            order by product_id
            on conflict (office_id, product_id) do update
            set available = excluded.available, held = excluded.held, waiting = excluded.waiting,
                promised = excluded.promised, made = excluded.made, position = excluded.position
            where piece_stock.position < excluded.position
            """;

    private static final String WITHDRAWN = NEWS + """
            update streams.piece set listed = false from news where piece.product_id = news.product_id
            """;

    private static final String PIECE = """
            select p.product_id, p.title, p.photo_id, p.price, s.available, s.made, s.held, s.waiting, s.promised,
                   p.listed
            from streams.piece p
            join streams.piece_stock s on (s.office_id, s.product_id) = (p.office_id, p.product_id)
            """;

    private static final String FOR_SALE = PIECE + """
            where p.listed and s.available > 0 order by p.title, p.product_id
            """;

    private static final String WITH_IDS = PIECE + "where p.product_id = any(:productIds)";

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

    Mono<Void> list(Delivered<ProductListed> news) {
        var listed = news.event();
        return database.sql(LISTED)
                .bind("position", news.position())
                .bind("productId", listed.productId())
                .bind("title", listed.title())
                .bind("photoId", photo(listed.photoId()))
                .bind("price", listed.price())
                .bind("available", listed.available())
                .then();
    }

    /** Of products that are all different. */
    Mono<Void> restock(List<Delivered<StockChanged>> stock) {
        return database.sql(STOCK_CHANGED)
                .bind(
                        "productIds",
                        stock.stream().map(each -> each.event().productId()).toArray(UUID[]::new))
                .bind("positions", stock.stream().map(Delivered::position).toArray(Long[]::new))
                .bind("available", each(stock, StockChanged::available))
                .bind("held", each(stock, StockChanged::held))
                .bind("waiting", each(stock, change -> Objects.requireNonNullElse(change.waiting(), 0)))
                .bind("promised", each(stock, change -> Objects.requireNonNullElse(change.promised(), 0)))
                .bind("made", each(stock, StockChanged::made))
                .then();
    }

    private static Integer[] each(List<Delivered<StockChanged>> stock, Function<StockChanged, Integer> number) {
        return stock.stream().map(each -> number.apply(each.event())).toArray(Integer[]::new);
    }

    Mono<Void> withdraw(Delivered<ProductWithdrawn> news) {
        return database.sql(WITHDRAWN)
                .bind("productId", news.event().productId())
                .bind("position", news.position())
                .then();
    }

    private static Parameter photo(@Nullable UUID photoId) {
        return photoId == null ? Parameters.in(UUID.class) : Parameters.in(photoId);
    }
}
