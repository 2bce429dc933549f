package mizuhiki.stream.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleSlotTests {

    @ParameterizedTest
    @CsvSource({"60, 60, 75, 75", "30, 60, 75, 30", "30, 60, 20, 20", "60, 60, 720, 720", "60, 60, 721, 720"})
    void aRoleLastsAsLongAsTheShowButNoLongerThanAnyMay(int role, int planned, int onAir, int worked) {
        var slot = new RoleSlot(UUID.randomUUID(), UUID.randomUUID(), "司会", Exposure.VOICE, role);

        assertThat(slot.minutesWorked(planned, onAir)).isEqualTo(worked);
    }
}
