package mizuhiki.stream.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSlotTests {

    @ParameterizedTest
    @CsvSource({
        "0, 60, 60, 75, 75",
        "0, 30, 60, 75, 30",
        "0, 30, 60, 20, 20",
        "0, 60, 60, 720, 720",
        "0, 60, 60, 721, 720",
        "30, 30, 60, 75, 45",
        "20, 20, 60, 75, 20",
        "20, 20, 60, 30, 10",
        "30, 30, 60, 30, 0",
        "30, 30, 60, 20, 0"
    })
    void turnIsWorkedWithinTheShowAndTheLastLastsAsLongAsThat(
            int from, int minutes, int planned, int onAir, int worked) {
        assertThat(slot(from, minutes).minutesWorked(planned, onAir)).isEqualTo(worked);
    }

    @Test
    void somebodyIsOnFromTheFirstMinuteOfTheirTurnToTheLast() {
        assertThat(slot(20, 20).isOn(19, 60)).isFalse();
        assertThat(slot(20, 20).isOn(20, 60)).isTrue();
        assertThat(slot(20, 20).isOn(39, 60)).isTrue();
        assertThat(slot(20, 20).isOn(40, 60)).isFalse();
        assertThat(slot(40, 20).isOn(61, 60)).isTrue();
    }

    @Test
    void turnHasItsTimeInTheShow() {
        var show = Instant.parse("2026-12-03T10:00:00Z");

        assertThat(slot(20, 20).startsAt(show)).isEqualTo("2026-12-03T10:20:00Z");
        assertThat(slot(20, 20).endsAt(show)).isEqualTo("2026-12-03T10:40:00Z");
        assertThat(slot(0, 60).isWhole(60)).isTrue();
        assertThat(slot(0, 59).isWhole(60)).isFalse();
        assertThat(slot(1, 59).isWhole(60)).isFalse();
    }

    private static RoleSlot slot(int from, int minutes) {
        return new RoleSlot(UUID.randomUUID(), UUID.randomUUID(), "司会", Exposure.VOICE, from, minutes);
    }
}
