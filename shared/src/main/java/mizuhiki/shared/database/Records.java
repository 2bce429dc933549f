package mizuhiki.shared.database;

import io.r2dbc.spi.Readable;
import java.util.function.Function;
import org.springframework.r2dbc.core.DataClassRowMapper;

/**
 * Rows as records, as {@code mapProperties} reads them, for what is read many times a second or in many rows.
 *
 * <p>Spring makes a mapper for each query, and compares the annotations of every component to convert every value. Here a
 * mapper is made once and knows them.
 */
public final class Records {

    private static final ClassValue<DataClassRowMapper<?>> MAPPERS = new ClassValue<>() {

        @Override
        protected DataClassRowMapper<?> computeValue(Class<?> type) {
            return new DataClassRowMapper<>(type);
        }
    };

    private Records() {}

    @SuppressWarnings("unchecked")
    public static <T> Function<Readable, T> of(Class<T> type) {
        return (DataClassRowMapper<T>) MAPPERS.get(type);
    }
}
