package mizuhiki.order.proposal;

import static mizuhiki.order.proposal.CloseState.CLOSED;
import static mizuhiki.order.proposal.CloseState.DRAFT;
import static mizuhiki.order.proposal.CloseState.PAID;
import static mizuhiki.order.proposal.CloseState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CloseStateTests {

    private static final Map<CloseState, Set<CloseState>> ALLOWED =
            Map.of(DRAFT, Set.of(PROPOSED), PROPOSED, Set.of(DRAFT, CLOSED), CLOSED, Set.of(PAID), PAID, Set.of());

    /** Sixteen pairs: four lead on, twelve are refused and say from where to where. */
    @TestFactory
    Stream<DynamicTest> everyPairOfStates() {
        return Arrays.stream(CloseState.values())
                .flatMap(from -> Arrays.stream(CloseState.values()).map(to -> pair(from, to)));
    }

    private static DynamicTest pair(CloseState from, CloseState to) {
        return DynamicTest.dynamicTest(from + " to " + to, () -> {
            if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to))
                        .isInstanceOf(CloseStepNotPossible.class)
                        .hasMessageContaining("close.state." + from)
                        .hasMessageContaining("close.state." + to);
            }
        });
    }
}
