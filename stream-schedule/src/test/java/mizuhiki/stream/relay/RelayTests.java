package mizuhiki.stream.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelayTests {

    @Test
    void roleAsLongAsItsKindAllowsIsOneTurn() {
        assertThat(turns(0, 60, 60)).containsExactly("0+60");
        assertThat(turns(15, 720, null)).containsExactly("15+720");
    }

    @Test
    void longerRoleIsDividedAsEvenlyAsMinutesAllow() {
        assertThat(turns(0, 61, 60)).containsExactly("0+31", "31+30");
        assertThat(turns(0, 100, 60)).containsExactly("0+50", "50+50");
        assertThat(turns(10, 92, 30)).containsExactly("10+23", "33+23", "56+23", "79+23");
        assertThat(turns(0, 95, 30)).containsExactly("0+24", "24+24", "48+24", "72+23");
    }

    @Test
    void whateverTheLengthNobodyIsInForTooLongAndNoMinuteIsLost() {
        for (int minutes = 1; minutes <= 720; minutes++) {
            for (int most : new int[] {1, 7, 20, 45, 60, 719}) {
                var turns = Relay.turns(plan(0, minutes), most);

                assertThat(turns).allSatisfy(turn -> assertThat(turn.minutes()).isBetween(1, most));
                assertThat(turns.stream().mapToInt(Plan::minutes).sum()).isEqualTo(minutes);
                assertThat(turns.getFirst().minutes() - turns.getLast().minutes())
                        .isBetween(0, 1);
            }
        }
    }

    private static List<String> turns(int from, int minutes, @Nullable Integer most) {
        return Relay.turns(plan(from, minutes), most).stream()
                .map(turn -> turn.from() + "+" + turn.minutes())
                .toList();
    }

    private static Plan plan(int from, int minutes) {
        return new Plan("司会", Exposure.VOICE, from, minutes);
    }
}
