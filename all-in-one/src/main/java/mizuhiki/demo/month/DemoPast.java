package mizuhiki.demo.month;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.OfficeClient;

/**
 * What an office brings along from before it kept its books here.
 *
 * @param wages of a month of the year before, all members together, in yen; each year before that was a little poorer
 * @param userDays days on which somebody came in such a month, each member's counted
 */
public record DemoPast(DemoCast cast, YearMonth firstKept, long wages, int userDays) {

    public void tell() {
        int year = fiscalYear();
        IntStream.rangeClosed(2, 3).forEach(ago -> year(year - ago, 12 * wages * (44 - ago) / 44));
        manager().post("/api/v1/wages/average/targets", Map.of("fiscalYear", year, "amount", 20_000));
        monthsBefore(year).forEach(this::month);
        standing();
    }

    /** What the authority confirmed, without which no band of the fee can be told. */
    private void standing() {
        var from = firstKept.atDay(1);
        var size = Map.of("validFrom", from, "staffing", "SEVEN_AND_HALF", "capacity", 20, "reform", "TARGET");
        manager()
                .post(
                        "/api/v1/wages/bands/standings",
                        DemoRules.with(size, Map.of("confirmedOn", from, "document", "体制届の控え")));
    }

    private void year(int fiscalYear, long wages) {
        manager()
                .post(
                        "/api/v1/wages/past-years",
                        Map.of("fiscalYear", fiscalYear, "wages", wages, "source", "工賃実績報告の控え"));
    }

    /** From April of the year before on: that year is told by its months. */
    private Stream<YearMonth> monthsBefore(int year) {
        return Stream.iterate(
                YearMonth.of(year - 1, 4), month -> month.isBefore(firstKept), month -> month.plusMonths(1));
    }

    private void month(YearMonth month) {
        var figures =
                Map.of("month", month, "wages", wages * (210 + month.getMonthValue()) / 220, "userDays", userDays);
        manager()
                .post(
                        "/api/v1/wages/average/months",
                        DemoRules.with(figures, Map.of("openDays", 21, "source", "紙の工賃台帳")));
    }

    private int fiscalYear() {
        return firstKept.minusMonths(3).getYear();
    }

    private OfficeClient manager() {
        return cast.speaking(cast.manager(), DemoCalendar.at(firstKept.atDay(1), 9, 30));
    }
}
