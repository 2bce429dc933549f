package mizuhiki.order.item;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.database.Records;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's own copy of what the catalog lists, and of how much of it is left. */
@Repository
public class Items {

    private static final String ITEM = """
            select i.product_id, i.title, i.description, i.photo_id, i.price, i.material_cost, i.listed,
                   coalesce(s.available, 0) as available, coalesce(s.held, 0) as held, coalesce(s.made, 0) as made,
                   coalesce(s.kept, 0) as kept
            from orders.item i
            left join orders.item_stock s on (s.office_id, s.product_id) = (i.office_id, i.product_id)
            """;

    private static final String BY_ID = ITEM + "where i.product_id = :productId";

    private static final String BY_IDS = ITEM + "where i.product_id = any(:productIds)";

    private static final String ON_SALE = ITEM + """
            where i.listed
            order by coalesce(s.available, 0) = 0, i.listed_at desc, i.product_id
            limit 200
            """;

    /** Nothing, where something newer was said of the listing. */
    private static final String NEWS = """
            with news as (
              insert into orders.item_listing (product_id, position) values (:productId, :position)
              on conflict (office_id, product_id) do update set position = excluded.position
              where item_listing.position < excluded.position
              returning product_id
            )
            """;

    /** What a listing says about stock counts only where nothing was counted, be it before or after. */
    private static final String LIST = NEWS + """
            , listing as (
              insert into orders.item
                (product_id, title, description, photo_id, price, material_cost, tax_category, listed, listed_at)
              select product_id, :title, :description, :photoId, :price, :materialCost, :taxCategory, true, :listedAt
              from news
              on conflict (office_id, product_id) do update
              set title = excluded.title, description = excluded.description, photo_id = excluded.photo_id,
                  price = excluded.price, material_cost = excluded.material_cost,
                  tax_category = excluded.tax_category, listed = true
            )
            insert into orders.item_stock (product_id, available, held, made)
            values (:productId, :available, 0, :available)
            on conflict (office_id, product_id) do nothing
            """;

    private static final String COUNT = """
            insert into orders.item_stock (product_id, available, kept, held, made, position)
            select * from unnest(:productIds, :available, :kept, :held, :made, :positions)
              as stock (product_id, available, kept, held, made, position)
            order by product_id
            on conflict (office_id, product_id) do update
            set available = excluded.available, kept = excluded.kept, held = excluded.held, made = excluded.made,
                position = excluded.position
            where item_stock.position < excluded.position
            """;

    private static final String WITHDRAW = NEWS + """
            update orders.item set listed = false, tax_category = coalesce(:taxCategory, tax_category)
            from news where item.product_id = news.product_id
            """;

    private final DatabaseClient database;

    Items(DatabaseClient database) {
        this.database = database;
    }

    /** Also one that is no longer for sale. */
    public Mono<Item> get(UUID productId) {
        return database.sql(BY_ID)
                .bind("productId", productId)
                .mapProperties(Item.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }

    /** Those of them that were ever listed. */
    public Mono<Map<UUID, Item>> allOf(Collection<UUID> productIds) {
        return database.sql(BY_IDS)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .map(Records.of(Item.class))
                .all()
                .collectMap(Item::productId);
    }

    /** What can be bought first, then what is sold out; the newest first. */
    public Flux<Item> onSale() {
        return database.sql(ON_SALE).mapProperties(Item.class).all();
    }

    Mono<Void> list(Delivered<ProductListed> product) {
        return database.sql(LIST)
                .bindProperties(product.event())
                .bind("taxCategory", product.event().taxed().name())
                .bind("position", product.position())
                .bind("listedAt", product.at())
                .then();
    }

    /** What the shop may sell, of products that are all different. */
    Mono<Void> count(List<Delivered<StockChanged>> stock) {
        return database.sql(COUNT)
                .bind(
                        "productIds",
                        stock.stream().map(each -> each.event().productId()).toArray(UUID[]::new))
                .bind("positions", stock.stream().map(Delivered::position).toArray(Long[]::new))
                .bind("available", each(stock, StockChanged::elsewhere))
                .bind("kept", each(stock, StockChanged::inShow))
                .bind("held", each(stock, StockChanged::taken))
                .bind("made", each(stock, StockChanged::made))
                .then();
    }

    private static Integer[] each(List<Delivered<StockChanged>> stock, Function<StockChanged, Integer> number) {
        return stock.stream().map(each -> number.apply(each.event())).toArray(Integer[]::new);
    }

    Mono<Void> withdraw(Delivered<ProductWithdrawn> product) {
        var taxCategory = product.event().taxCategory();
        return database.sql(WITHDRAW)
                .bind("productId", product.event().productId())
                .bind("taxCategory", Parameters.in(R2dbcType.VARCHAR, taxCategory == null ? null : taxCategory.name()))
                .bind("position", product.position())
                .then();
    }
}
