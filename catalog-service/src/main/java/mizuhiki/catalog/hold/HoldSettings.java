package mizuhiki.catalog.hold;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how much is kept aside.
 *
 * @param lasts from the claim until the pieces are free again
 * @param grace how much earlier the ticket ends than its hold: the time an order has to get here
 * @param mostPerBuyer pieces of one product a buyer can have kept aside at the same time
 */
@ConfigurationProperties("mizuhiki.hold")
public record HoldSettings(
        @DefaultValue("12m") Duration lasts,
        @DefaultValue("2m") Duration grace,
        @DefaultValue("5") int mostPerBuyer) {

    public HoldSettings {
        if (grace.isNegative() || lasts.compareTo(grace) <= 0) {
            throw new IllegalArgumentException("mizuhiki.hold.lasts must be longer than mizuhiki.hold.grace");
        }
        if (mostPerBuyer < 1) {
            throw new IllegalArgumentException("mizuhiki.hold.most-per-buyer must be at least 1");
        }
    }

    long lastsSeconds() {
        return lasts.toSeconds();
    }
}
