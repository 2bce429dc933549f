package mizuhiki.catalog.listing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds where an office has said nothing else.
 *
 * @param ownShopRate what payment on the own shop costs, in hundredths of a percent
 */
@ConfigurationProperties("mizuhiki.listing")
record ListingSettings(@DefaultValue("0") int ownShopRate) {

    ListingSettings {
        if (ownShopRate < 0 || ownShopRate > 10_000) {
            throw new IllegalArgumentException("mizuhiki.listing.own-shop-rate must be between 0 and 10000");
        }
    }

    ChannelFee ownShopFee() {
        return new ChannelFee(ownShopRate, ChannelFee.Rounding.DOWN);
    }
}
