package mizuhiki.catalog.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-05", " 2026-11-05 ", "２０２６－１１－０５", "2026/11/5", "2026.11.05"})
    void dayHoweverItIsTyped(String typed) {
        assertThat(TypedDay.read(typed)).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"きのう", "2026-02-30", "2026-13-01", "11-05", "0026-11-05", "99999-11-05", "2026-11-05T00:00"})
    void whatIsNoDay(String typed) {
        assertThat(TypedDay.isNone(TypedDay.read(typed))).isTrue();
    }
}
