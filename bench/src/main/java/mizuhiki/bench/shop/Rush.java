package mizuhiki.bench.shop;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import mizuhiki.bench.wire.Ask;
import mizuhiki.bench.wire.Source;
import org.jspecify.annotations.Nullable;

/** Buyers without end for some time: whoever has an answer makes room for the next. */
public record Rush(Buyers buyers, Supplier<UUID> choice, long endNanos) implements Source {

    public static Rush lasting(Duration time, Buyers buyers, Supplier<UUID> choice) {
        return new Rush(buyers, choice, System.nanoTime() + time.toNanos());
    }

    @Override
    public @Nullable Ask next(long nowNanos) {
        return isOver(nowNanos) ? null : buyers.claim(choice.get(), 0);
    }

    @Override
    public boolean isOver(long nowNanos) {
        return nowNanos >= endNanos;
    }
}
