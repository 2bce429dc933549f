package mizuhiki.catalog.listing;

import java.time.LocalDate;
import mizuhiki.catalog.listing.ChannelFee.Rounding;
import mizuhiki.shared.time.Moment;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The fees of each channel, by the day they apply from. */
@Repository
@EnableConfigurationProperties(ListingSettings.class)
class ChannelFees {

    static final String OWN_SHOP = "OWN_SHOP";

    private static final String IN_FORCE = """
            select rate, rounding from catalog.channel_fee
            where channel = :channel and valid_from <= :day
            order by valid_from desc limit 1
            """;

    private static final String ADD = """
            insert into catalog.channel_fee (channel, valid_from, rate, rounding)
            values (:channel, :validFrom, :rate, :rounding)
            on conflict do nothing
            """;

    private final DatabaseClient database;
    private final ListingSettings settings;

    ChannelFees(DatabaseClient database, ListingSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    Mono<ChannelFee> ofOwnShopToday() {
        return Moment.today().flatMap(this::ofOwnShop).defaultIfEmpty(settings.ownShopFee());
    }

    private Mono<ChannelFee> ofOwnShop(LocalDate day) {
        return database.sql(IN_FORCE)
                .bind("channel", OWN_SHOP)
                .bind("day", day)
                .mapProperties(ChannelFee.class)
                .one();
    }

    /** Emits whether there was no other fee from that day on. */
    Mono<Boolean> add(DatedFee fee) {
        return database.sql(ADD)
                .bindProperties(fee)
                .bind("rounding", fee.rounding().name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    record DatedFee(String channel, LocalDate validFrom, int rate, Rounding rounding) {}
}
