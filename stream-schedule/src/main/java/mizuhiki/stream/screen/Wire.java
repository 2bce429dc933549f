package mizuhiki.stream.screen;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import java.util.function.BooleanSupplier;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.netty.Connection;

/** The wire to one reader's browser. */
final class Wire {

    /** What may be on its way to somebody who does not read: a few pictures, where the system would hoard hundreds. */
    private static final int BYTES_ON_THE_WAY_MAX = 32 * 1024;

    private Wire() {}

    /** Whether it has carried away what was sent before. Netty knows; elsewhere every wire counts as fast. */
    static BooleanSupplier to(ServerHttpResponse response) {
        return response.bufferFactory() instanceof NettyDataBufferFactory
                ? kept(ServerHttpResponseDecorator.<Connection>getNativeResponse(response)
                        .channel())
                : () -> true;
    }

    private static BooleanSupplier kept(Channel channel) {
        channel.config().setOption(ChannelOption.SO_SNDBUF, BYTES_ON_THE_WAY_MAX);
        return () -> isFree(channel);
    }

    /** Netty counts bytes down from the mark above which it calls a channel full. */
    static boolean isFree(Channel channel) {
        return channel.bytesBeforeUnwritable() >= channel.config().getWriteBufferHighWaterMark();
    }
}
