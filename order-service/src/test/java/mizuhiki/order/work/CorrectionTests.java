package mizuhiki.order.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionTests {

    private static final Amount SEEN = new Amount(30, 4);

    @Test
    void isNeededWhereItSaysSomethingElseThanWasSeen() {
        assertThat(to(45, 4).isNeeded(SEEN, SEEN)).isTrue();
        assertThat(to(30, 5).isNeeded(SEEN, SEEN)).isTrue();
        assertThat(to(30, 4).isNeeded(SEEN, SEEN)).isFalse();
        assertThat(to(30, null).isNeeded(SEEN, SEEN)).isFalse();
    }

    @Test
    void isRefusedWhereTheRecordSaysSomethingElseByNow() {
        var standing = new Amount(45, 4);

        assertThatThrownBy(() -> to(20, 4).isNeeded(SEEN, standing)).isInstanceOf(MendedSince.class);
        assertThatThrownBy(() -> to(30, 5).isNeeded(SEEN, standing)).isInstanceOf(MendedSince.class);
    }

    @Test
    void addsNothingWhereSomebodyElseHasWrittenTheSame() {
        assertThat(to(45, 4).isNeeded(SEEN, new Amount(45, 4))).isFalse();
    }

    @Test
    void whatWasLeftAsItWasUndoesNothing() {
        assertThat(to(30, 4).isNeeded(SEEN, new Amount(45, 4))).isFalse();
    }

    @Test
    void countsWhateverTheRecordSaysWhereNobodyTellsWhatTheySaw() {
        assertThat(to(30, 4).isNeeded(null, SEEN)).isTrue();
    }

    private static Correction to(int minutes, @Nullable Integer pieces) {
        return new Correction(UUID.randomUUID(), UUID.randomUUID(), minutes, pieces, UUID.randomUUID(), Instant.EPOCH);
    }
}
