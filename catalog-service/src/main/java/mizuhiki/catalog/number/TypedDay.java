package mizuhiki.catalog.number;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day that somebody typed, also 全角 or with strokes. What is none is one that no book takes. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final int FIRST_YEAR = 1900;

    private static final LocalDate NONE = LocalDate.MIN;

    private TypedDay() {}

    public static LocalDate read(String typed) {
        var day = DAY.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        return day.matches() ? of(day.group(1), day.group(2), day.group(3)) : NONE;
    }

    public static boolean isNone(LocalDate day) {
        return day.equals(NONE);
    }

    private static LocalDate of(String year, String month, String day) {
        try {
            var typed = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return typed.getYear() < FIRST_YEAR ? NONE : typed;
        } catch (DateTimeException notInTheCalendar) {
            return NONE;
        }
    }
}
