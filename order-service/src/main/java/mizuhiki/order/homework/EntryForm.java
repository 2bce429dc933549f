package mizuhiki.order.homework;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What staff typed, kept as it is: a day that cannot be read must not take a thousand letters along. */
record EntryForm(
        @Nullable String day,
        @Nullable String at,
        @Nullable String means,
        @Nullable Boolean goals,
        @Nullable @Size(max = 1000) String content) {

    private static final int FIRST_YEAR = 2000;

    static EntryForm about(LocalDate day) {
        return new EntryForm(day.toString(), null, null, null, "");
    }

    /** Null where the day cannot be read, or nothing was told. */
    @Nullable
    Entry entry() {
        var on = read(day, LocalDate::parse);
        return on == null || on.getYear() < FIRST_YEAR || content == null || content.isBlank()
                ? null
                : new Entry(on, read(at, LocalTime::parse), chosen(), goals, content);
    }

    private @Nullable Means chosen() {
        return Arrays.stream(Means.values())
                .filter(one -> one.name().equals(means))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T read(@Nullable String typed, Function<String, T> reading) {
        try {
            return typed == null || typed.isBlank() ? null : reading.apply(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
