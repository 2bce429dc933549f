package mizuhiki.order.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberDaysTests {

    private record Day(LocalDate day, int minutes, boolean atHome) {}

    @Test
    void daysComeInOrderHoweverTheyWereFound() {
        var days =
                new MemberDays(UUID.randomUUID(), new Integer[] {13, 1, 2}, new Integer[] {90, 60, 240}, new Boolean[] {
                    true, false, false
                });

        assertThat(days.each(YearMonth.of(2026, 11), Day::new))
                .containsExactly(
                        new Day(LocalDate.of(2026, 11, 1), 60, false),
                        new Day(LocalDate.of(2026, 11, 2), 240, false),
                        new Day(LocalDate.of(2026, 11, 13), 90, true));
    }
}
