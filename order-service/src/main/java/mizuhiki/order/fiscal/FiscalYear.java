package mizuhiki.order.fiscal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** 年度: named for the year in which its April lies. */
public record FiscalYear(@JsonValue int number) {

    private static final int MONTHS = 12;

    @JsonCreator
    public static FiscalYear starting(int number) {
        return new FiscalYear(number);
    }

    public static FiscalYear of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    public static FiscalYear of(YearMonth month) {
        var began = month.getMonth().compareTo(Month.APRIL) >= 0;
        return new FiscalYear(began ? month.getYear() : month.getYear() - 1);
    }

    public YearMonth april() {
        return YearMonth.of(number, Month.APRIL);
    }

    public LocalDate first() {
        return april().atDay(1);
    }

    public LocalDate last() {
        return april().plusMonths(MONTHS - 1).atEndOfMonth();
    }

    public boolean isAfter(FiscalYear other) {
        return number > other.number;
    }

    /** That day, or the one of this year that is next to it. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(first())) {
            return first();
        }
        return day.isAfter(last()) ? last() : day;
    }

    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(april()::plusMonths).toList();
    }

    public FiscalYear before() {
        return new FiscalYear(number - 1);
    }

    public FiscalYear after() {
        return new FiscalYear(number + 1);
    }

    /** Earliest first. */
    public List<FiscalYear> pastThree() {
        return List.of(new FiscalYear(number - 3), new FiscalYear(number - 2), before());
    }
}
