package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class CalendarTests {

    private final DayFromText days = new DayFromText();
    private final MonthFromText months = new MonthFromText();

    @Test
    void daysAndMonthsAreReadAsTheyAreWritten() {
        assertThat(days.convert(" 2026-11-20 ")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(months.convert("2026-11")).isEqualTo(YearMonth.of(2026, 11));
        assertThat(days.convert("")).isNull();
        assertThat(months.convert(" ")).isNull();
    }

    @Test
    void programsAreHeldToTheSameCalendar() {
        var json = JsonMapper.builder().addModule(new JsonValues()).build();

        assertThat(json.readValue("\"2026-11-20\"", LocalDate.class)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(json.readValue("\"2026-11\"", YearMonth.class)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(json.readValue("\"\"", LocalDate.class)).isNull();
        assertThat(json.readValue("\"2026-11-20T10:00:00Z\"", Instant.class))
                .isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
        assertThatThrownBy(() -> json.readValue("\"" + Instant.MAX + "\"", Instant.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> json.readValue("\"+999999999-12-31\"", LocalDate.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> json.readValue("\"1899-12\"", YearMonth.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void noOfficeHasToDoWithOtherYears() {
        assertThatThrownBy(() -> days.convert("+999999999-12-31")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> days.convert("1899-12-31")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> months.convert("+10000-01")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> months.convert("-999999999-01")).isInstanceOf(DateTimeException.class);
    }
}
