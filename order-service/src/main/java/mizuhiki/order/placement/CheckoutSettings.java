package mizuhiki.order.placement;

import mizuhiki.shared.lane.LaneLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many orders are taken at the same time.
 *
 * @param lanes batches that may be under way at the same time; by the processors where none is given
 * @param batch orders written together
 * @param queue orders waiting in one lane; more are asked to come again in a moment
 */
@ConfigurationProperties("mizuhiki.checkout")
record CheckoutSettings(
        @Nullable Integer lanes,
        @DefaultValue("128") int batch,
        @DefaultValue("1024") int queue) {

    LaneLimits limits() {
        return LaneLimits.of(lanes, batch, queue);
    }
}
