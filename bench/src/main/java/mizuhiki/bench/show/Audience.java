package mizuhiki.bench.show;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import mizuhiki.bench.report.Latencies;

/** Thousands of viewers on one thread. */
public final class Audience implements AutoCloseable {

    private static final int NEWCOMERS_MAX = 200;
    private static final int ROOM = 64 * 1024;
    private static final Duration ENTERS_WITHIN = Duration.ofMinutes(3);

    private final int port;
    private final byte[] request;
    private final int pieces;
    private final Selector selector;
    private final Thread eyes;
    private final ByteBuffer buffer = ByteBuffer.allocate(ROOM);
    private volatile Pins pins;
    private volatile int in;
    private volatile boolean over;
    private volatile int lost;

    public Audience(int port, String path, int pieces) throws IOException {
        this.port = port;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(ISO_8859_1);
        this.pieces = pieces;
        this.pins = new Pins(pieces);
        this.selector = Selector.open();
        this.eyes = new Thread(this::watch, "audience");
        eyes.start();
    }

    /** They come in some at a time, as people do; returns when the last one sees something. */
    public void enter(int viewers) throws IOException, InterruptedException {
        long end = System.nanoTime() + ENTERS_WITHIN.toNanos();
        for (int viewer = 0; viewer < viewers; viewer++) {
            awaitIn(viewer - NEWCOMERS_MAX, end);
            open();
        }
        awaitIn(viewers, end);
    }

    Pins pins() {
        return pins;
    }

    /** Nothing pinned and seen so far counts. */
    public void startOver() {
        pins = new Pins(pieces);
    }

    public int size() {
        return in;
    }

    public int lost() {
        return lost;
    }

    public int pinned() {
        return pins.expected();
    }

    /** To be read when nobody watches any more. */
    public Latencies delays() {
        return pins.delays();
    }

    public double megabytes() {
        return pins.megabytes();
    }

    @Override
    public void close() throws IOException {
        over = true;
        selector.wakeup();
        try {
            eyes.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void awaitIn(int viewers, long end) throws InterruptedException {
        while (in < viewers) {
            if (System.nanoTime() > end || lost > 0) {
                throw new IllegalStateException("only %d viewers came in, %d were lost".formatted(in, lost));
            }
            Thread.sleep(1);
        }
    }

    private void open() throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.write(ByteBuffer.wrap(request));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Viewer());
        selector.wakeup();
    }

    private void watch() {
        try {
            while (!over) {
                selector.select(this::hear);
            }
        } catch (IOException blind) {
            throw new IllegalStateException(blind);
        }
    }

    private void hear(SelectionKey key) {
        try {
            hear((Viewer) key.attachment(), (SocketChannel) key.channel());
        } catch (IOException broken) {
            key.cancel();
            lost++;
        }
    }

    private void hear(Viewer viewer, SocketChannel channel) throws IOException {
        buffer.clear().position(viewer.begin(buffer.array()));
        int count = channel.read(buffer);
        if (count < 0) {
            throw new EOFException("the house has closed the show");
        }
        long now = System.nanoTime();
        pins.heard(count);
        boolean wasIn = viewer.isIn();
        pins.seen(viewer.look(buffer.array(), buffer.position()), now);
        in += viewer.isIn() && !wasIn ? 1 : 0;
    }
}
