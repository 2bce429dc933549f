package mizuhiki.shared.idempotency;

import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A response that keeps a copy of what is written, complete before the first byte leaves. */
class OverheardBody extends ServerHttpResponseDecorator {

    /** Of a longer answer only the status and the headers are repeated. */
    private static final int KEPT_MAX = 256 * 1024;

    private byte[] copy = {};

    OverheardBody(ServerHttpResponse response) {
        super(response);
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return super.writeWith(DataBufferUtils.join(Flux.from(body)).doOnNext(this::overhear));
    }

    private void overhear(DataBuffer buffer) {
        if (buffer.readableByteCount() <= KEPT_MAX) {
            copy = new byte[buffer.readableByteCount()];
            buffer.toByteBuffer(ByteBuffer.wrap(copy));
        }
    }

    Answer answer() {
        return Answer.of(getDelegate(), copy);
    }
}
