package mizuhiki.shared.lane;

import org.jspecify.annotations.Nullable;

/**
 * How wide the road is.
 *
 * @param lanes batches that may be under way at the same time
 * @param batchMax questions answered together
 * @param queueMax questions waiting in one lane; one more is refused as {@link TooBusy}
 */
public record LaneLimits(int lanes, int batchMax, int queueMax) {

    public LaneLimits {
        if (lanes < 1 || batchMax < 1 || queueMax < batchMax) {
            throw new IllegalArgumentException("lanes and batches must be at least 1, queues at least one batch long");
        }
    }

    /** @param lanes none where nobody says so: then as many as this machine has use for */
    public static LaneLimits of(@Nullable Integer lanes, int batchMax, int queueMax) {
        var processors = Runtime.getRuntime().availableProcessors();
        return new LaneLimits(lanes == null ? lanesFor(processors) : lanes, batchMax, queueMax);
    }

    /** A batch keeps one processor busy here and one in the database, and fuller batches cost less. */
    static int lanesFor(int processors) {
        return Math.clamp(processors / 2, 1, 4);
    }
}
