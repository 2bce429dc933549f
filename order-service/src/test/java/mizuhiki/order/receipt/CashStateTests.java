package mizuhiki.order.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import mizuhiki.order.receipt.CashStep.Kind;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class CashStateTests {

    @Test
    void cashIsGivenOutOnceAndMistakesAreTakenBack() {
        assertThat(after().allows(Kind.HANDED)).isTrue();
        assertThat(after(Kind.HANDED).allows(Kind.HANDED)).isFalse();
        assertThat(after(Kind.HANDED).allows(Kind.TAKEN_BACK)).isTrue();
        assertThat(after(Kind.HANDED, Kind.TAKEN_BACK).isHanded()).isFalse();
        assertThat(after(Kind.HANDED, Kind.TAKEN_BACK).allows(Kind.HANDED)).isTrue();
        assertThat(after().allows(Kind.TAKEN_BACK)).isFalse();
    }

    @Test
    void memberConfirmsOnlyWhatWasHandedOver() {
        assertThatThrownBy(() -> after().allows(Kind.CONFIRMED)).isInstanceOf(CashNotHanded.class);
        assertThat(after(Kind.HANDED).allows(Kind.CONFIRMED)).isTrue();
        assertThat(after(Kind.HANDED, Kind.CONFIRMED).allows(Kind.CONFIRMED)).isFalse();
    }

    @Test
    void whatTheMemberConfirmedIsNotTakenBack() {
        assertThatThrownBy(() -> after(Kind.HANDED, Kind.CONFIRMED).allows(Kind.TAKEN_BACK))
                .isInstanceOf(CashConfirmed.class);
    }

    private static CashState after(Kind... steps) {
        return CashState.of(Arrays.stream(steps)
                .map(step -> new CashStep(
                        UUID.randomUUID(), step, Yen.of(1), LocalDate.EPOCH, UUID.randomUUID(), Instant.EPOCH))
                .toList());
    }
}
