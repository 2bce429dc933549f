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
        var estimate = new LotCost(Yen.ZERO, 2, false, 1, Yen.of(616));

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

    private static LotCost lot(long yen, int pieces, int sold, long taken) {
        return new LotCost(Yen.of(yen), pieces, true, sold, Yen.of(taken));
    }

    private static Standing sale(int quantity, long estimate) {
        return new Standing(UUID.randomUUID(), quantity, Yen.of(estimate));
    }
}
