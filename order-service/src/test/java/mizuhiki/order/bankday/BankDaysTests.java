package mizuhiki.order.bankday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankDaysTests {

    private final BankDays days = new BankDays(Set.of(LocalDate.of(2027, 6, 1)));

    /** As the Cabinet Office lists them (国民の祝日について). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-12", "2026-02-11", "2026-02-23", "2026-03-20", "2026-04-29", "2026-05-03",
                "2026-05-04", "2026-05-05", "2026-05-06", "2026-07-20", "2026-08-11", "2026-09-21", "2026-09-22",
                "2026-09-23", "2026-10-12", "2026-11-03", "2026-11-23", "2027-01-11", "2027-03-21", "2027-03-22",
                "2027-09-20", "2027-09-23", "2024-02-12", "2024-08-12", "2024-09-22", "2024-09-23", "2024-11-04"
            })
    void holidaysAreKnown(String day) {
        assertThat(NationalHolidays.has(LocalDate.parse(day))).isTrue();
    }

    @Test
    void yearHasThemAllAndNoOther() {
        assertThat(holidays(2024)).isEqualTo(21);
        assertThat(holidays(2025)).isEqualTo(19);
        assertThat(holidays(2026)).isEqualTo(18);
        assertThat(holidays(2027)).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-25", "2026-12-30", "2027-01-04", "2026-11-24"})
    void banksWorkOnOtherDays(String day) {
        assertThat(days.isOpen(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-26", "2026-12-27", "2026-12-31", "2027-01-02", "2026-11-23", "2027-06-01"})
    void banksRest(String day) {
        assertThat(days.isOpen(LocalDate.parse(day))).isFalse();
    }

    @Test
    void paydayIsMovedToTheBankDayBefore() {
        assertThat(days.payday(YearMonth.of(2026, 12), 25)).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(days.payday(YearMonth.of(2026, 12), 31)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(days.payday(YearMonth.of(2027, 2), 31)).isEqualTo(LocalDate.of(2027, 2, 26));
    }

    private static long holidays(int year) {
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(NationalHolidays::has)
                .count();
    }
}
