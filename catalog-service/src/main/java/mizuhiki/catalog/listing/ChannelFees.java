package mizuhiki.catalog.listing;

import mizuhiki.shared.event.OrderEvent.ShopFeeSet;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The fees of each channel, by the day they apply from. */
@Repository
class ChannelFees {

    private static final String OWN_SHOP = "OWN_SHOP";

    private static final String IN_FORCE = """
            select rate, rounding from catalog.channel_fee
            where channel = :channel and valid_from <= :day
            order by valid_from desc, told_at desc limit 1
            """;

    private static final String ADD = """
            insert into catalog.channel_fee (channel, valid_from, rate, told_at)
            values (:channel, :validFrom, :rate, :toldAt)
            """;

    private final DatabaseClient database;

    ChannelFees(DatabaseClient database) {
        this.database = database;
    }

    /** Nothing, while the shop has no terms. */
    Mono<ChannelFee> ofOwnShopToday() {
        return Moment.today()
                .flatMap(day -> database.sql(IN_FORCE)
                        .bind("channel", OWN_SHOP)
                        .bind("day", day)
                        .mapProperties(ChannelFee.class)
                        .one())
                .defaultIfEmpty(ChannelFee.NONE);
    }

    Mono<Void> add(Delivered<ShopFeeSet> fee) {
        return database.sql(ADD)
                .bind("channel", OWN_SHOP)
                .bindProperties(fee.event())
                .bind("toldAt", fee.at())
                .then();
    }
}
