package mizuhiki.order.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class ExpenseRuleTests {

    private static final CostPlace CORDS = new CostPlace("水引", CostClass.PRODUCTION);
    private static final CostPlace SHOP = new CostPlace("水引", CostClass.SALES);
    private static final CostPlace BREAD = new CostPlace("パン", CostClass.PRODUCTION);

    private final ExpenseRule byArea = rule(400, "", part(CORDS, 2), part(BREAD, 1));

    @Test
    void welfareBearsItsPartFirst() {
        assertThat(byArea.share(Yen.of(30_000)).amount()).isEqualTo(Yen.of(12_000));
    }

    @Test
    void partOfProductionIsSplitByWeight() {
        assertThat(byArea.share(Yen.of(30_000)).parts())
                .containsEntry(CORDS, Yen.of(8_000))
                .containsEntry(BREAD, Yen.of(4_000));
    }

    @Test
    void halfAYenIsRoundedUp() {
        assertThat(rule(500, "", part(CORDS, 1)).share(Yen.of(3)).amount()).isEqualTo(Yen.of(2));
    }

    @Test
    void lessThanHalfAYenIsNotShared() {
        var quarter = rule(250, "", part(CORDS, 1));

        assertThat(quarter.share(Yen.of(2)).amount()).isEqualTo(Yen.of(1));
        assertThatThrownBy(() -> quarter.share(Yen.of(1))).isInstanceOf(PartBelowOneYen.class);
    }

    @Test
    void partsAlwaysAddUp() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var rule = rule(
                    1 + random.nextInt(1_000),
                    "",
                    part(CORDS, 1 + random.nextInt(99)),
                    part(SHOP, 1 + random.nextInt(99)),
                    part(BREAD, 1 + random.nextInt(99)));
            var share = rule.share(Yen.of(1_000 + random.nextInt(1_000_000)));

            assertThat(share.parts().values().stream().collect(Yen.sum())).isEqualTo(share.amount());
        }
    }

    @Test
    void basisIsKeptUnlessThereIsAReason() {
        assertThat(rule(500, "", part(CORDS, 1)).mayFollow(byArea)).isFalse();
        assertThat(rule(500, "作業室を広げた", part(CORDS, 1)).mayFollow(byArea)).isTrue();
        assertThat(rule(400, "", part(BREAD, 1), part(CORDS, 2)).mayFollow(byArea))
                .isTrue();
    }

    @Test
    void costOfMakingIsNoCostOfSelling() {
        assertThatThrownBy(() -> Apportioned.wholly(ExpenseKind.SUBCONTRACT, Yen.of(1), SHOP))
                .isInstanceOf(CostClassUnfit.class);
        assertThatThrownBy(() -> Apportioned.wholly(ExpenseKind.ORDER_TAKING, Yen.of(1), CORDS))
                .isInstanceOf(CostClassUnfit.class);
    }

    private static ExpenseRule rule(int perMille, String reason, ExpenseRule.Part... parts) {
        return new ExpenseRule(
                ExpenseKind.UTILITIES,
                LocalDate.of(2026, 4, 1),
                Basis.AREA,
                "作業室40平方メートル、全体100平方メートル",
                perMille,
                List.of(parts),
                reason);
    }

    private static ExpenseRule.Part part(CostPlace place, long weight) {
        return new ExpenseRule.Part(place, weight);
    }
}
