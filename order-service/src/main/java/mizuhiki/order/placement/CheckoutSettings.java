package mizuhiki.order.placement;

import mizuhiki.shared.lane.LaneLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many orders are taken at the same time.
 *
 * @param lanes batches that may be under way at the same time
 * @param batch orders written together
 * @param queue orders waiting in one lane; more are asked to come again in a moment
 */
@ConfigurationProperties("mizuhiki.checkout")
record CheckoutSettings(
        @DefaultValue("2") int lanes,
        @DefaultValue("128") int batch,
        @DefaultValue("1024") int queue) {

    CheckoutSettings {
        if (lanes < 1 || batch < 1 || queue < batch) {
            throw new IllegalArgumentException("mizuhiki.checkout.lanes and .batch must be at least 1,"
                    + " mizuhiki.checkout.queue at least one batch long");
        }
    }

    LaneLimits limits() {
        return new LaneLimits(lanes, batch, queue);
    }
}
