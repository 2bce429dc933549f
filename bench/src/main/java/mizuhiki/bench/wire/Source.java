package mizuhiki.bench.wire;

import org.jspecify.annotations.Nullable;

/** Where requests come from. */
public interface Source {

    /** Something to ask on a line that is free; null: not at this moment. */
    @Nullable
    Ask next(long nowNanos);

    /** Nothing will be asked any more. */
    boolean isOver(long nowNanos);
}
