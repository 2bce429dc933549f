package mizuhiki.order.yearreport;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.fiscal.YearFigures;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * How long members were there in a year, and what an hour paid (工賃時間額).
 *
 * @param minutes on the days counted as open; null while a month is missing, or where one was entered by hand
 * @param perHour to the nearest yen, like the average of a month
 */
record YearHours(@Nullable Long minutes, @Nullable Yen perHour) {

    private static final int HOUR = 60;
    private static final int TENTHS = 10;

    static YearHours of(YearFigures year) {
        var minutes = year.isComplete() ? year.minutes() : null;
        return minutes == null || minutes == 0
                ? new YearHours(null, null)
                : new YearHours(minutes, year.wages().times(HOUR).nearest(minutes));
    }

    public boolean known() {
        return minutes != null;
    }

    /** As rows of a spreadsheet. */
    Stream<List<String>> rows() {
        var yen = perHour == null ? "" : String.valueOf(perHour.amount());
        return Stream.of(List.of("延べ利用時間", hours(), "", ""), List.of("工賃時間額", yen, "", ""));
    }

    /** To the nearest tenth, such as 14123.5. */
    public String hours() {
        if (minutes == null) {
            return "";
        }
        var tenths = Math.floorDiv(minutes * TENTHS + HOUR / 2, HOUR);
        return tenths / TENTHS + "." + tenths % TENTHS;
    }
}
