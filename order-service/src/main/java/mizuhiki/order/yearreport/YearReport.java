package mizuhiki.order.yearreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.fiscal.MonthFigure;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one year.
 *
 * @param usersPerDay and the average: null while a month is missing
 * @param hours not in what was fixed before they were written down
 * @param addition of 重度者支援体制加算(I), apart from the average
 */
record YearReport(
        int fiscalYear,
        Yen wages,
        long userDays,
        long openDays,
        @Nullable String usersPerDay,
        @Nullable Yen average,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable YearHours hours,

        Yen addition,
        @Nullable Yen target,
        List<MonthFigure> months) {

    static YearReport of(AverageYear year) {
        var figures = year.figures();
        var actual = year.actual();
        return new YearReport(
                figures.year().number(),
                figures.wages(),
                figures.userDays(),
                figures.openDays(),
                actual == null ? null : actual.usersPerDay(),
                actual == null ? null : actual.amount(),
                YearHours.of(figures),
                year.rule().addition(),
                year.target(),
                figures.months());
    }

    public boolean complete() {
        return average != null;
    }

    /** Reports that say nothing of hours are compared without them. */
    boolean hasFiguresOf(YearReport other) {
        return (other.hours == null || other.hours.equals(hours)) && figures().equals(other.figures());
    }

    private List<List<String>> figures() {
        return Stream.of(totals(), decided(), months.stream().map(YearReport::row))
                .flatMap(rows -> rows)
                .toList();
    }

    /** As rows of a spreadsheet. */
    Stream<List<String>> rows() {
        return Stream.of(totals(), ofHours(), decided(), months.stream().map(YearReport::row))
                .flatMap(rows -> rows);
    }

    private Stream<List<String>> totals() {
        return Stream.of(
                List.of("年度", String.valueOf(fiscalYear), "", ""),
                List.of("年間工賃支払総額・延べ利用者数・開所日数", amount(wages), String.valueOf(userDays), String.valueOf(openDays)),
                List.of("1日あたりの平均利用者数", usersPerDay == null ? "" : usersPerDay, "", ""),
                List.of("平均工賃月額", amount(average), "", ""));
    }

    private Stream<List<String>> ofHours() {
        return hours == null ? Stream.empty() : hours.rows();
    }

    private Stream<List<String>> decided() {
        return Stream.of(
                List.of("重度者支援体制加算(Ⅰ)による加算", amount(addition), "", ""), List.of("目標工賃", amount(target), "", ""));
    }

    private static List<String> row(MonthFigure month) {
        return List.of(month.month().toString(), amount(month.wages()), days(month.userDays()), days(month.openDays()));
    }

    private static String amount(@Nullable Yen yen) {
        return yen == null ? "" : String.valueOf(yen.amount());
    }

    private static String days(@Nullable Long days) {
        return days == null ? "" : days.toString();
    }
}
