package mizuhiki.shared.outbox.relay;

import io.r2dbc.spi.R2dbcException;
import java.util.Arrays;
import reactor.core.Exceptions;

/** What went wrong, told without the message: messages quote data, and data may be about people. */
final class Mishap {

    private static final int DEPTH_MAX = 20;

    private Mishap() {}

    static String of(Throwable failure) {
        var first = Exceptions.unwrapMultiple(failure).getFirst();
        var cause = rootOf(first);
        return cause.getClass().getSimpleName() + state(cause) + place(first);
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEPTH_MAX; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static String state(Throwable cause) {
        return cause instanceof R2dbcException database ? " (SQLSTATE " + database.getSqlState() + ")" : "";
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("mizuhiki."))
                .findFirst()
                .map(frame -> " at %s:%d".formatted(frame.getClassName(), frame.getLineNumber()))
                .orElse("");
    }
}
