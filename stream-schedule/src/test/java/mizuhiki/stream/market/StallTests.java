package mizuhiki.stream.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class StallTests {

    private static final int HOLD_MINUTES = 10;
    private static final int HOLD_SECONDS = 60 * HOLD_MINUTES;

    private DeskRules rules = new DeskRules(2, 50);
    private final Tally orders = new Tally(60);

    @Test
    void whoComesFirstGetsIt() {
        var outcome = play(1, ClaimMode.HOLD_FIRST, paying(1, 10), paying(2, 11));

        assertThat(outcome.sold()).isOne();
        assertThat(outcome.takenAt()).isEqualTo(10);
        assertThat(outcome.soldOutAt()).isGreaterThan(10).isLessThan(HOLD_SECONDS);
        assertThat(outcome.longestQueue()).isOne();
        assertThat(outcome.missed()).isOne();
        assertThat(orders.minutes().stream().mapToInt(Integer::intValue).sum()).isOne();
    }

    @Test
    void whatIsNotPaidGoesToWhoeverIsNext() {
        var outcome = play(1, ClaimMode.HOLD_FIRST, leaving(1, 10), paying(2, 11), paying(3, 12));

        assertThat(outcome.sold()).isOne();
        assertThat(outcome.takenAt()).isEqualTo(10);
        assertThat(outcome.soldOutAt()).isGreaterThan(10 + HOLD_SECONDS);
        assertThat(outcome.missed()).isOne();
    }

    @Test
    void whatNobodyPaysIsLeft() {
        var outcome = play(2, ClaimMode.HOLD_FIRST, leaving(1, 10), leaving(2, 20), leaving(3, 30));

        assertThat(outcome.sold()).isZero();
        assertThat(outcome.soldOutAt()).isNull();
        assertThat(outcome.missed()).isZero();
    }

    @Test
    void nobodyWaitsForWhatIsSold() {
        var outcome = play(1, ClaimMode.HOLD_FIRST, paying(1, 0), paying(2, HOLD_SECONDS));

        assertThat(outcome.longestQueue()).isZero();
        assertThat(outcome.missed()).isOne();
    }

    @Test
    void queueIsAsLongAsTheRuleSaysAndNobodyIsInItTwice() {
        rules = new DeskRules(2, 2);

        var outcome = play(
                1, ClaimMode.HOLD_FIRST, leaving(1, 0), leaving(2, 1), leaving(2, 2), leaving(3, 3), leaving(4, 4));

        assertThat(outcome.longestQueue()).isEqualTo(2);
        assertThat(outcome.missed()).isOne();
    }

    @Test
    void nobodyHasMoreKeptAsideThanTheRuleSays() {
        rules = new DeskRules(2, 50);

        var outcome = play(5, ClaimMode.HOLD_FIRST, leaving(1, 0), leaving(1, 1), leaving(1, 2));

        assertThat(outcome.missed()).isOne();
    }

    @Test
    void withoutHoldsItIsTheirsWhoPayFirst() {
        var slow = new Attempt(1, 0, true, 0.9);
        var quick = new Attempt(2, 5, true, 0.1);

        var outcome = play(1, ClaimMode.PAY_FIRST, slow, quick, leaving(3, 6), leaving(4, HOLD_SECONDS));

        assertThat(outcome.sold()).isOne();
        assertThat(outcome.takenAt()).isEqualTo(outcome.soldOutAt());
        assertThat(outcome.missed()).isEqualTo(2);
    }

    @Test
    void staffGiveOneAfterTheOther() {
        var outcome = play(2, ClaimMode.STAFF_HOLD, paying(1, 0), paying(2, 0), paying(3, 0));

        assertThat(outcome.takenAt()).isEqualTo(40);
        assertThat(outcome.longestQueue()).isEqualTo(3);
        assertThat(outcome.sold()).isEqualTo(2);
        assertThat(outcome.missed()).isOne();
    }

    @Test
    void staffGiveAgainWhatWasNotPaid() {
        var outcome = play(1, ClaimMode.STAFF_HOLD, leaving(1, 0), paying(2, 0));

        assertThat(outcome.sold()).isOne();
        assertThat(outcome.soldOutAt()).isGreaterThan(HOLD_SECONDS);
    }

    @Test
    void whatThereIsNoneOfIsMissed() {
        var some = IntStream.range(0, 7)
                .mapToObj(visitor -> paying(visitor, visitor))
                .toArray(Attempt[]::new);

        assertThat(play(0, ClaimMode.HOLD_FIRST, some).missed()).isEqualTo(7);
        assertThat(play(0, ClaimMode.PAY_FIRST, some).missed()).isEqualTo(7);
        assertThat(play(0, ClaimMode.STAFF_HOLD, some).missed()).isEqualTo(7);
    }

    private PlayedPiece.Outcome play(int stock, ClaimMode mode, Attempt... attempts) {
        var piece = new StagedPiece(UUID.randomUUID(), "水引", Yen.of(3_000), stock, mode, HOLD_MINUTES, 0, 5);
        return new Stall(piece, rules, orders).play(List.of(attempts));
    }

    private static Attempt paying(int visitor, int second) {
        return new Attempt(visitor, second, true, 0.5);
    }

    private static Attempt leaving(int visitor, int second) {
        return new Attempt(visitor, second, false, 0.5);
    }
}
