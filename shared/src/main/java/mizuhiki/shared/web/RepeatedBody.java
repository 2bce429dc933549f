package mizuhiki.shared.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request whose body was read already and is handed out again. */
public class RepeatedBody extends ServerHttpRequestDecorator {

    private final byte[] body;

    public RepeatedBody(ServerHttpRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Nothing is an empty body, too. Emits an error where there is more than {@code max} bytes. */
    public static Mono<byte[]> read(ServerHttpRequest request, int max) {
        return DataBufferUtils.join(request.getBody(), max)
                .map(RepeatedBody::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(
                () -> body.length == 0 ? Flux.empty() : Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
    }
}
