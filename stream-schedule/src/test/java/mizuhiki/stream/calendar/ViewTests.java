package mizuhiki.stream.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.closing.ClosingDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTests {

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-11-26, 2026-10-26, 2026-12-06, 2026-10-01, 2026-12-01",
        "MONTH, 2028-02-29, 2028-01-31, 2028-03-05, 2028-01-01, 2028-03-01",
        "MONTH, 2027-02-15, 2027-02-01, 2027-02-28, 2027-01-01, 2027-03-01",
        "MONTH, 2027-01-31, 2026-12-28, 2027-01-31, 2026-12-01, 2027-02-01",
        "WEEK,  2026-12-31, 2026-12-28, 2027-01-03, 2026-12-24, 2027-01-07",
        "WEEK,  2026-11-22, 2026-11-16, 2026-11-22, 2026-11-15, 2026-11-29",
        "WEEK,  2026-11-23, 2026-11-23, 2026-11-29, 2026-11-16, 2026-11-30",
        "DAY,   2028-02-28, 2028-02-28, 2028-02-28, 2028-02-27, 2028-02-29"
    })
    void showsWholeWeeksAndLeadsOn(
            View view, LocalDate day, LocalDate first, LocalDate last, LocalDate previous, LocalDate next) {
        assertThat(view.first(day)).isEqualTo(first);
        assertThat(view.last(day)).isEqualTo(last);
        assertThat(view.previous(day)).isEqualTo(previous);
        assertThat(view.next(day)).isEqualTo(next);
    }

    @Test
    void aMonthLiesInWeeksFromMondayOn() {
        var late = new Entry(
                Entry.Kind.SHOW,
                UUID.randomUUID(),
                "夜の水引",
                Instant.parse("2026-11-26T14:59:00Z"),
                Instant.parse("2026-11-26T15:59:00Z"),
                "OFFERED",
                null,
                false,
                null);

        var sheet = Sheet.of(
                View.MONTH,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 26),
                List.of(late),
                List.of(new ClosingDay(LocalDate.of(2026, 11, 23), "祝日")));

        assertThat(sheet.weeks()).hasSize(6).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(sheet.days()).filteredOn(day -> !day.inside()).hasSize(12);
        assertThat(sheet.days())
                .filteredOn(Sheet.Day::today)
                .singleElement()
                .satisfies(day -> assertThat(day.entries()).containsExactly(late));
        assertThat(sheet.days()).filteredOn(day -> day.closed() != null).hasSize(1);
    }
}
