package mizuhiki.catalog.desk;

import mizuhiki.shared.lane.LaneLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many claims are decided together.
 *
 * @param lanes batches at the same time in this process; by the processors where none is given
 * @param batchMax claims in one of them
 * @param queueMax claims waiting in a lane; more are told that it is too busy
 */
@ConfigurationProperties("mizuhiki.desk")
record DeskSettings(
        @Nullable Integer lanes,
        @DefaultValue("128") int batchMax,
        @DefaultValue("1024") int queueMax) {

    LaneLimits limits() {
        return LaneLimits.of(lanes, batchMax, queueMax);
    }
}
