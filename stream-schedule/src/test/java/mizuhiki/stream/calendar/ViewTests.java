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
        "MONTH, 2026-11-26, 2026-11-01, 2026-12-05, 2026-10-01, 2026-12-01",
        "MONTH, 2028-02-29, 2028-01-30, 2028-03-04, 2028-01-01, 2028-03-01",
        "MONTH, 2026-02-15, 2026-02-01, 2026-02-28, 2026-01-01, 2026-03-01",
        "MONTH, 2027-01-31, 2026-12-27, 2027-02-06, 2026-12-01, 2027-02-01",
        "WEEK,  2026-12-31, 2026-12-27, 2027-01-02, 2026-12-24, 2027-01-07",
        "WEEK,  2026-11-22, 2026-11-22, 2026-11-28, 2026-11-15, 2026-11-29",
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
    void aMonthLiesInWeeksFromSundayOn() {
        var late = new Entry(
                Entry.Kind.SHOW,
                UUID.randomUUID(),
                "夜の水引",
                Instant.parse("2026-11-26T14:59:00Z"),
                Instant.parse("2026-11-26T15:59:00Z"),
                "OFFERED",
                null,
                false);

        var sheet = Sheet.of(
                View.MONTH,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 26),
                List.of(late),
                List.of(new ClosingDay(LocalDate.of(2026, 11, 23), "祝日")));

        assertThat(sheet.weeks()).hasSize(5).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().date().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        });
        assertThat(sheet.days()).filteredOn(day -> !day.inside()).hasSize(5);
        assertThat(sheet.days())
                .filteredOn(Sheet.Day::today)
                .singleElement()
                .satisfies(day -> assertThat(day.entries()).containsExactly(late));
        assertThat(sheet.days()).filteredOn(day -> day.closed() != null).hasSize(1);
    }
}
