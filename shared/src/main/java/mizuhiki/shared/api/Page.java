package mizuhiki.shared.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which slice of a list is wanted: {@code Page.of(after, size)} of the query parameters {@code after} and {@code size}.
 *
 * <p>Ids grow with time, so the id of the last thing seen is all a cursor needs: {@code where (:after::uuid is null or
 * id < :after) order by id desc limit :limit}.
 */
public record Page(@Nullable String after, @Nullable Integer requestedSize) {

    private static final int SIZE_USUAL = 50;
    private static final int SIZE_MAX = 200;

    public static Page of(@Nullable String after, @Nullable Integer size) {
        return new Page(after, size);
    }

    public int size() {
        return requestedSize == null ? SIZE_USUAL : Math.clamp(requestedSize, 1, SIZE_MAX);
    }

    /** For SQL: one more than is shown, to see whether there is more. */
    public int limit() {
        return size() + 1;
    }

    /** The id after which the slice begins; null at the beginning. */
    public @Nullable UUID afterId() {
        return after == null || after.isEmpty() ? null : id(after);
    }

    static String cursorAfter(UUID id) {
        var bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID id(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            throw new CursorUnreadable();
        }
        throw new CursorUnreadable();
    }

    /** Not a cursor that was given out. */
    static final class CursorUnreadable extends Refusal {

        private static final long serialVersionUID = 1;

        CursorUnreadable() {
            super(Reason.UNREADABLE);
        }
    }
}
