package mizuhiki.shared.problem;

import java.util.Arrays;
import java.util.List;

/**
 * Something the user asked for cannot be done, for a reason that can be told.
 *
 * <p>The subclass is named for the fact ({@code HoldExpired}); its name becomes the problem type
 * ({@code /problems/hold-expired}) and the key of its texts ({@code problem.hold-expired.title} and {@code .detail},
 * with the arguments given here).
 */
public abstract class Refusal extends RuntimeException {

    /** Decides the HTTP status. */
    public enum Reason {
        NOT_FOUND,
        CONFLICT,
        INVALID,
        GONE,
        NOT_ALLOWED,
        STALE,
        /** The caller wants to change a version that is no longer there. */
        OUTDATED,
        /** The caller must say which version it wants to change. */
        UNVERSIONED,
        /** Part of the request cannot be made out. */
        UNREADABLE,
        TOO_LARGE,
        TOO_MANY,
        BUSY
    }

    private final transient Reason reason;
    private final transient List<Object> arguments;

    protected Refusal(Reason reason, Object... arguments) {
        super(null, null, false, false);
        this.reason = reason;
        this.arguments = List.copyOf(Arrays.asList(arguments));
    }

    public final Reason reason() {
        return reason;
    }

    public final List<Object> arguments() {
        return arguments;
    }

    /** {@code HoldExpired} is {@code hold-expired}. */
    public final String slug() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public final String getMessage() {
        return slug() + arguments;
    }
}
