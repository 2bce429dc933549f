package mizuhiki.bench.shop;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Ids that grow with time (UUIDv7), as the house makes them: in the database they lie side by side. */
final class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static UUID[] draw(int count) {
        return Stream.generate(Ids::draw).limit(count).sorted().toArray(UUID[]::new);
    }

    static UUID draw() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | VERSION | random.nextLong() & 0xfffL;
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }
}
