package mizuhiki.stream.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

class WireTests {

    private final EmbeddedChannel channel = new EmbeddedChannel();

    @Test
    void wireIsFreeOnceEverythingHasLeft() {
        assertThat(Wire.isFree(channel)).isTrue();

        channel.write(Unpooled.wrappedBuffer(new byte[2000]));
        assertThat(Wire.isFree(channel)).isFalse();

        channel.flush();
        assertThat(Wire.isFree(channel)).isTrue();
    }

    @Test
    void closedWireIsNotFree() {
        channel.close();

        assertThat(Wire.isFree(channel)).isFalse();
    }
}
