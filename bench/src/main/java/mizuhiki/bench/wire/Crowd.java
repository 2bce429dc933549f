package mizuhiki.bench.wire;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Many who ask at the same time, each on a line of their own, driven by the thread that calls. */
public final class Crowd implements AutoCloseable {

    /** Where somebody may have an appointment soon, nobody sleeps long. */
    private static final long NAP_MILLIS = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Selector selector;
    private final List<Line> lines = new ArrayList<>();
    private final Queue<Line> free = new ArrayDeque<>();
    private long lastAnswerNanos;
    private int lost;

    public Crowd(int port, int size) throws IOException {
        selector = Selector.open();
        for (int line = 0; line < size; line++) {
            lines.add(new Line(selector, port));
        }
        free.addAll(lines);
    }

    /** Returns when nothing is asked any more and everything is answered, or when every line is dead. */
    public void serve(Source source) throws IOException {
        lastAnswerNanos = System.nanoTime();
        putToWork(source);
        while (!lines.isEmpty() && !(isIdle() && source.isOver(System.nanoTime()))) {
            selector.select(this::turn, NAP_MILLIS);
            putToWork(source);
            refuseToWaitForEver();
        }
    }

    /** Lines that broke, as they do when the house is killed. */
    public int lost() {
        return lost;
    }

    @Override
    public void close() throws IOException {
        for (var line : lines) {
            line.close();
        }
        selector.close();
    }

    private boolean isIdle() {
        return free.size() == lines.size();
    }

    private void putToWork(Source source) {
        while (!free.isEmpty()) {
            var ask = source.next(System.nanoTime());
            if (ask == null) {
                return;
            }
            send(free.remove(), ask);
        }
    }

    private void turn(SelectionKey key) {
        var line = (Line) key.attachment();
        try {
            if (key.isWritable()) {
                line.write();
            }
            if (key.isReadable()) {
                read(line);
            }
        } catch (IOException broken) {
            lose(line);
        }
    }

    private void read(Line line) throws IOException {
        var reply = line.read();
        if (reply != null) {
            lastAnswerNanos = System.nanoTime();
            var next = line.follow(reply);
            if (next == null) {
                free.add(line);
            } else {
                line.send(next);
            }
        }
    }

    private void send(Line line, Ask ask) {
        try {
            line.send(ask);
        } catch (IOException broken) {
            lose(line);
        }
    }

    private void lose(Line line) {
        try {
            line.close();
        } catch (IOException alreadyGone) {
            // It is lost either way.
        }
        free.remove(line);
        lines.remove(line);
        lost++;
    }

    private void refuseToWaitForEver() {
        if (!isIdle() && System.nanoTime() - lastAnswerNanos > PATIENCE.toNanos()) {
            throw new IllegalStateException("no answer within " + PATIENCE);
        }
    }
}
