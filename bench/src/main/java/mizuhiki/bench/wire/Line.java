package mizuhiki.bench.wire;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection: asks one thing at a time. */
final class Line {

    private static final int ROOM = 8 * 1024;

    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer arrived = ByteBuffer.allocate(ROOM);
    private @Nullable ByteBuffer leaving;
    private @Nullable Ask ask;
    private long sentNanos;

    Line(Selector selector, int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(Ask next) throws IOException {
        ask = next;
        arrived.clear();
        leaving = ByteBuffer.wrap(next.bytes());
        sentNanos = System.nanoTime();
        write();
    }

    void write() throws IOException {
        var rest = leaving;
        if (rest != null) {
            channel.write(rest);
            key.interestOps(rest.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
            leaving = rest.hasRemaining() ? rest : null;
        }
    }

    /** The whole answer; null while some of it is on its way. */
    @Nullable
    Reply read() throws IOException {
        if (channel.read(arrived) < 0) {
            throw new EOFException("the line was closed at the other end");
        }
        var bodyAt = Answering.bodyAt(arrived.array(), arrived.position());
        if (bodyAt != Answering.UNFINISHED && Answering.isWhole(arrived.array(), bodyAt, arrived.position())) {
            return reply(bodyAt);
        }
        makeRoom();
        return null;
    }

    /** What follows the answer, as the one who asked wants it. */
    @Nullable
    Ask follow(Reply reply) {
        var answered = requireNonNull(ask);
        ask = null;
        return answered.follow().after(reply);
    }

    boolean isWaiting() {
        return ask != null;
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }

    private Reply reply(int bodyAt) {
        var since = requireNonNull(ask).waitingSinceNanos();
        long took = System.nanoTime() - (since == 0 ? sentNanos : since);
        return new Reply(Answering.status(arrived.array()), arrived.array(), bodyAt, arrived.position(), took);
    }

    private void makeRoom() {
        if (!arrived.hasRemaining()) {
            var larger = Arrays.copyOf(arrived.array(), arrived.capacity() * 2);
            arrived = ByteBuffer.wrap(larger).position(arrived.capacity());
        }
    }
}
