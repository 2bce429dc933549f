package mizuhiki.bench.wire;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some requests, each once, as soon as a line is free. */
public final class Each implements Source {

    private final Iterator<Ask> asks;

    public Each(List<Ask> asks) {
        this.asks = asks.iterator();
    }

    public Each(Ask ask) {
        this(List.of(ask));
    }

    @Override
    public @Nullable Ask next(long nowNanos) {
        return asks.hasNext() ? asks.next() : null;
    }

    @Override
    public boolean isOver(long nowNanos) {
        return !asks.hasNext();
    }
}
