package mizuhiki.shared.database;

import static io.r2dbc.postgresql.codec.PostgresqlObjectId.INT8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.r2dbc.postgresql.client.EncodedParameter;
import io.r2dbc.postgresql.codec.Codec;
import io.r2dbc.postgresql.message.Format;
import java.nio.charset.StandardCharsets;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Lets {@link Yen} be bound to and read from {@code bigint} columns like any other value. */
class YenCodec implements Codec<Yen> {

    private final ByteBufAllocator buffers;

    YenCodec(ByteBufAllocator buffers) {
        this.buffers = buffers;
    }

    @Override
    public boolean canDecode(int dataType, Format format, Class<?> type) {
        return type == Yen.class && dataType == INT8.getObjectId();
    }

    @Override
    public boolean canEncode(Object value) {
        return value instanceof Yen;
    }

    @Override
    public boolean canEncodeNull(Class<?> type) {
        return type == Yen.class;
    }

    @Override
    public @Nullable Yen decode(@Nullable ByteBuf buffer, int dataType, Format format, Class<? extends Yen> type) {
        if (buffer == null) {
            return null;
        }
        return Yen.of(
                format == Format.FORMAT_BINARY
                        ? buffer.readLong()
                        : Long.parseLong(buffer.toString(StandardCharsets.US_ASCII)));
    }

    @Override
    public EncodedParameter encode(Object value) {
        return encode(value, INT8.getObjectId());
    }

    @Override
    public EncodedParameter encode(Object value, int dataType) {
        var amount = ((Yen) value).amount();
        return new EncodedParameter(
                Format.FORMAT_BINARY,
                dataType,
                Mono.fromSupplier(() -> buffers.buffer(Long.BYTES).writeLong(amount)));
    }

    @Override
    public EncodedParameter encodeNull() {
        return new EncodedParameter(Format.FORMAT_BINARY, INT8.getObjectId(), EncodedParameter.NULL_VALUE);
    }
}
