package mizuhiki.order.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what was filled into a form; null is what cannot be read. */
public final class Written {

    private static final int LATEST_YEAR = 2999;

    private Written() {}

    public static @Nullable LocalDate day(@Nullable String written) {
        try {
            var day = written == null ? null : LocalDate.parse(written);
            return day == null || day.getYear() < 2000 || day.getYear() > LATEST_YEAR ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String written) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
