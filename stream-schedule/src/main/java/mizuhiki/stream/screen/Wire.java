package mizuhiki.stream.screen;

import io.netty.channel.Channel;
import java.util.function.BooleanSupplier;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.netty.Connection;

/** The wire to one reader's browser. */
final class Wire {

    private Wire() {}

    /** Whether it has carried away what was sent before. Netty knows; elsewhere every wire counts as fast. */
    static BooleanSupplier to(ServerHttpResponse response) {
        if (response.bufferFactory() instanceof NettyDataBufferFactory) {
            var channel = ServerHttpResponseDecorator.<Connection>getNativeResponse(response)
                    .channel();
            return () -> isFree(channel);
        }
        return () -> true;
    }

    /** Netty counts bytes down from the mark above which it calls a channel full. */
    static boolean isFree(Channel channel) {
        return channel.bytesBeforeUnwritable() >= channel.config().getWriteBufferHighWaterMark();
    }
}
