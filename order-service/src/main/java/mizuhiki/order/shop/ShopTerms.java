package mizuhiki.order.shop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import mizuhiki.shared.database.Records;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shop's terms by date. Terms once given are kept: buyers ordered under them. */
@Repository
public class ShopTerms {

    private static final String ON_DAY = """
            select valid_from, shipping_fee, payment_days, delivery_time, pickup_place, return_terms, other_costs,
                   shipping_cost, channel_fee_rate
            from orders.shop_terms
            where valid_from <= :day
            order by valid_from desc, noted_at desc
            limit 1
            """;

    /** Those a buyer read; where nothing had been noted yet, those of the day. */
    private static final String AGREED = """
            select valid_from, shipping_fee, payment_days, delivery_time, pickup_place, return_terms, other_costs,
                   shipping_cost, channel_fee_rate
            from orders.shop_terms
            where valid_from <= :day
            order by noted_at <= :orderedAt desc, valid_from desc, noted_at desc
            limit 1
            """;

    private static final String LATEST_FIRST = """
            select distinct on (valid_from) valid_from, shipping_fee, payment_days, delivery_time, pickup_place,
                   return_terms, other_costs, shipping_cost, channel_fee_rate
            from orders.shop_terms
            order by valid_from desc, noted_at desc
            limit 100
            """;

    private static final String GIVE = """
            insert into orders.shop_terms
              (valid_from, noted_at, shipping_fee, payment_days, delivery_time, pickup_place, return_terms, other_costs,
               shipping_cost, channel_fee_rate)
            values (:validFrom, :notedAt, :shippingFee, :paymentDays, :deliveryTime, :pickupPlace, :returnTerms,
                    :otherCosts, :shippingCost, :channelFeeRate)
            """;

    private final DatabaseClient database;
    private final Offices offices;

    ShopTerms(DatabaseClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    /** Without terms, and without a name at the door, nothing can be sold: the law wants them said first. */
    public Mono<Terms> openOn(LocalDate day) {
        return findOpen(day).switchIfEmpty(Mono.error(ShopNotOpen::new));
    }

    Mono<Boolean> isOpenOn(LocalDate day) {
        return findOpen(day).hasElement();
    }

    private Mono<Terms> findOpen(LocalDate day) {
        return seller().flatMap(told -> find(day));
    }

    /** Whether the shop is open or not. */
    public Mono<Terms> on(LocalDate day) {
        return find(day).switchIfEmpty(Mono.error(ShopNotOpen::new));
    }

    /** What was promised at that moment, whatever was noted for the same day since. */
    public Mono<Terms> agreed(Instant orderedAt) {
        return database.sql(AGREED)
                .bind("day", Moment.dayOf(orderedAt))
                .bind("orderedAt", orderedAt)
                .mapProperties(Terms.class)
                .one()
                .switchIfEmpty(Mono.error(ShopNotOpen::new));
    }

    /** Of the days on which the shop is open. */
    public Mono<Map<LocalDate, Terms>> onAll(Collection<LocalDate> days) {
        return Mono.zip(seller(), of(days), (told, terms) -> terms).defaultIfEmpty(Map.of());
    }

    private Mono<Map<LocalDate, Terms>> of(Collection<LocalDate> days) {
        return Flux.fromIterable(days)
                .concatMap(day -> find(day).map(ofTheDay -> Map.entry(day, ofTheDay)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Empty while it is not told who sells. */
    private Mono<Seller> seller() {
        return CurrentOffice.get().flatMap(offices::get).map(Office::seller).filter(Seller::isTold);
    }

    Mono<Terms> find(LocalDate day) {
        return database.sql(ON_DAY)
                .bind("day", day)
                .map(Records.of(Terms.class))
                .one();
    }

    /** Of several for one day, the one that holds. */
    Flux<Terms> latestFirst() {
        return database.sql(LATEST_FIRST).mapProperties(Terms.class).all();
    }

    public Mono<Void> give(Terms terms) {
        return Moment.get().flatMap(notedAt -> give(terms, notedAt));
    }

    private Mono<Void> give(Terms terms, Instant notedAt) {
        return database.sql(GIVE).bindProperties(terms).bind("notedAt", notedAt).then();
    }
}
