package mizuhiki.bench.wire;

import org.jspecify.annotations.Nullable;

/**
 * A request, and what its answer leads to.
 *
 * @param waitingSinceNanos the moment somebody wanted to ask; 0: the moment it is sent
 */
public record Ask(byte[] bytes, long waitingSinceNanos, Follow follow) {

    public static Ask now(byte[] bytes, Follow follow) {
        return new Ask(bytes, 0, follow);
    }

    /** What comes after an answer. */
    @FunctionalInterface
    public interface Follow {

        /** The next request on the same line; null: the line is free. */
        @Nullable
        Ask after(Reply reply);
    }
}
