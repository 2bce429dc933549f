package mizuhiki.crash;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks again and again until it is so; for what happens in another process. */
final class Eventually {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Eventually() {}

    static void isTrue(Duration within, BooleanSupplier fact) throws InterruptedException {
        var end = System.nanoTime() + within.toNanos();
        while (!fact.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so within " + within);
            }
            Thread.sleep(BETWEEN);
        }
    }
}
