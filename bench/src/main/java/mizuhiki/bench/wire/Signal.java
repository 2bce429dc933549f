package mizuhiki.bench.wire;

import org.jspecify.annotations.Nullable;

/** Lets something happen elsewhere when so many requests have been made, while the others go on. */
public final class Signal implements Source {

    private final Source source;
    private final Thread hand;
    private final int after;
    private int made;

    public Signal(Source source, int after, Runnable what) {
        this.source = source;
        this.after = after;
        this.hand = new Thread(what, "signal");
    }

    @Override
    public @Nullable Ask next(long nowNanos) {
        var next = source.next(nowNanos);
        if (next != null && made++ == after) {
            hand.start();
        }
        return next;
    }

    @Override
    public boolean isOver(long nowNanos) {
        return source.isOver(nowNanos);
    }

    /** Returns when it has happened. */
    public void await() throws InterruptedException {
        hand.join();
    }
}
