package mizuhiki.order.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mizuhiki.order.material.LotCost.Due;
import mizuhiki.order.material.LotCost.Standing;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LotCostTests {

    @Test
    void allPiecesTogetherTakeAllThatWasUsed() {
        var first = lot(100, 3, 0, 0).ofNext(1);
        var second = lot(100, 3, 1, 33).ofNext(1);
        var third = lot(100, 3, 2, 66).ofNext(1);

        assertThat(List.of(first, second, third)).containsExactly(Yen.of(33), Yen.of(33), Yen.of(34));
    }

    @Test
    void pieceThatCameBackLeavesItsCostToTheNext() {
        assertThat(lot(100, 3, 2, 67).ofNext(1)).isEqualTo(Yen.of(33));
    }

    @Test
    void nothingIsEverGivenBackByASale() {
        assertThat(lot(1, 3, 1, 1).ofNext(1)).isEqualTo(Yen.ZERO);
    }

    @Test
    void withoutAnythingRecordedTheEstimateStands() {
        var estimate = new LotCost(Yen.ZERO, 2, false, 1, Yen.of(616), 0, Yen.ZERO);

        assertThat(estimate.due(List.of(sale(1, 600)))).extracting(Due::cost).containsExactly(Yen.of(600));
    }

    @RepeatedTest(3)
    void whateverIsSoldNoYenIsLost() {
        var random = new Random();
        var pieces = random.nextInt(1, 60);
        var yen = random.nextLong(5_000);
        var sales = new ArrayList<Standing>();
        for (int left = pieces; left > 0; left -= sales.getLast().quantity()) {
            sales.add(sale(random.nextInt(1, left + 1), 0));
        }

        var due = lot(yen, pieces, 0, 0).due(sales);

        assertThat(due.stream().map(Due::cost).collect(Yen.sum())).isEqualTo(Yen.of(yen));
        assertThat(due).noneMatch(each -> each.cost().isNegative());
    }

    @Test
    void lostPieceTakesItsPartAndLeavesTheOthersTheirs() {
        var lost = lot(100, 3, 1, 33).lostWith(1);
        var last = new LotCost(Yen.of(100), 3, true, 1, Yen.of(33), 1, lost).ofNext(1);

        assertThat(List.of(lost, last)).containsExactly(Yen.of(33), Yen.of(34));
    }

    @Test
    void pieceThatIsFoundAgainBringsItsMaterialBack() {
        var gone = new LotCost(Yen.of(100), 3, true, 0, Yen.ZERO, 2, Yen.of(66));

        assertThat(gone.lostWith(-1)).isEqualTo(Yen.of(-33));
        assertThat(gone.lostWith(-2)).isEqualTo(Yen.of(-66));
        assertThat(gone.lostWith(-3)).isEqualTo(Yen.of(-66));
    }

    @RepeatedTest(3)
    void whateverIsSoldOrLostNoYenIsLost() {
        var random = new Random();
        var pieces = random.nextInt(1, 60);
        var yen = Yen.of(random.nextLong(5_000));
        var lot = new LotCost(yen, pieces, true, 0, Yen.ZERO, 0, Yen.ZERO);
        for (int left = pieces; left > 0; left--) {
            lot = random.nextBoolean() ? sold(lot) : lost(lot);
        }

        assertThat(lot.taken().plus(lot.lost())).isEqualTo(yen);
    }

    private static LotCost sold(LotCost lot) {
        return new LotCost(
                lot.yen(),
                lot.pieces(),
                true,
                lot.sold() + 1,
                lot.taken().plus(lot.ofNext(1)),
                lot.writtenOff(),
                lot.lost());
    }

    private static LotCost lost(LotCost lot) {
        var lost = lot.lost().plus(lot.lostWith(1));
        return new LotCost(lot.yen(), lot.pieces(), true, lot.sold(), lot.taken(), lot.writtenOff() + 1, lost);
    }

    private static LotCost lot(long yen, int pieces, int sold, long taken) {
        return new LotCost(Yen.of(yen), pieces, true, sold, Yen.of(taken), 0, Yen.ZERO);
    }

    private static Standing sale(int quantity, long estimate) {
        return new Standing(UUID.randomUUID(), quantity, Yen.of(estimate));
    }
}
