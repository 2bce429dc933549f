package mizuhiki.bench.shop;

import java.time.Duration;
import java.util.function.LongFunction;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Source;
import org.jspecify.annotations.Nullable;

/**
 * Buyers who come at an even pace, whether the earlier ones have been served or not.
 *
 * <p>How long they wait counts from when they came, so a house that falls behind cannot hide it.
 */
public final class Appointments implements Source {

    private final LongFunction<Ask> asking;
    private final double pauseNanos;
    private final long startNanos = System.nanoTime();
    private final long total;
    private long made;

    public Appointments(double aSecond, Duration time, LongFunction<Ask> asking) {
        this.asking = asking;
        this.pauseNanos = 1e9 / aSecond;
        this.total = (long) (time.toNanos() / pauseNanos);
    }

    @Override
    public @Nullable Ask next(long nowNanos) {
        long dueNanos = startNanos + (long) (made * pauseNanos);
        if (made == total || nowNanos < dueNanos) {
            return null;
        }
        made++;
        return asking.apply(dueNanos);
    }

    @Override
    public boolean isOver(long nowNanos) {
        return made == total;
    }
}
