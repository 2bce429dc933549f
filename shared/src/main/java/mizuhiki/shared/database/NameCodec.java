package mizuhiki.shared.database;

import static io.r2dbc.postgresql.codec.PostgresqlObjectId.TEXT;

import io.netty.buffer.ByteBuf;
import io.r2dbc.postgresql.client.EncodedParameter;
import io.r2dbc.postgresql.codec.Codec;
import io.r2dbc.postgresql.message.Format;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads names in {@code text} columns as constants of any enum.
 *
 * <p>Without it the driver throws for each of them, and whoever maps the row tries again with a string. Names are bound as
 * strings, so nothing is written.
 */
class NameCodec implements Codec<Enum<?>> {

    @Override
    public boolean canDecode(int dataType, Format format, Class<?> type) {
        return type.isEnum() && dataType == TEXT.getObjectId();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public @Nullable Enum<?> decode(
            @Nullable ByteBuf buffer, int dataType, Format format, Class<? extends Enum<?>> type) {
        return buffer == null ? null : Enum.valueOf((Class) type, buffer.toString(StandardCharsets.UTF_8));
    }

    @Override
    public boolean canEncode(Object value) {
        return false;
    }

    @Override
    public boolean canEncodeNull(Class<?> type) {
        return false;
    }

    @Override
    public EncodedParameter encode(Object value) {
        throw new UnsupportedOperationException("names are bound as strings");
    }

    @Override
    public EncodedParameter encode(Object value, int dataType) {
        return encode(value);
    }

    @Override
    public EncodedParameter encodeNull() {
        throw new UnsupportedOperationException("names are bound as strings");
    }
}
