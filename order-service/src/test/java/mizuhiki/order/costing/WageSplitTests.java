package mizuhiki.order.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class WageSplitTests {

    private static final CostPlace MAKING = new CostPlace("水引", CostClass.PRODUCTION);
    private static final CostPlace SELLING = new CostPlace("水引", CostClass.SALES);
    private static final CostPlace GENERAL = new CostPlace(CostPlace.GENERAL, CostClass.PRODUCTION);

    @Test
    void hoursGoByMinutesAndCreditByWhatEarnedIt() {
        var work = new WorkShares(Map.of(MAKING, 90L, SELLING, 30L), Map.of(SELLING, 500L));

        assertThat(new WageSplit(Yen.of(1_500), Yen.of(300)).among(work))
                .containsEntry(MAKING, Yen.of(900))
                .containsEntry(SELLING, Yen.of(600));
    }

    @Test
    void whereOneIsUntoldTheOtherDecides() {
        var onlyCredit = new WorkShares(Map.of(), Map.of(SELLING, 1L));
        var onlyMinutes = new WorkShares(Map.of(MAKING, 1L), Map.of());

        assertThat(new WageSplit(Yen.of(100), Yen.of(40)).among(onlyCredit)).containsEntry(SELLING, Yen.of(100));
        assertThat(new WageSplit(Yen.of(100), Yen.of(40)).among(onlyMinutes)).containsEntry(MAKING, Yen.of(100));
    }

    @Test
    void wageOfUntoldWorkIsGeneralProduction() {
        var nothing = new WorkShares(Map.of(), Map.of());

        assertThat(new WageSplit(Yen.of(3_000), Yen.ZERO).among(nothing)).containsEntry(GENERAL, Yen.of(3_000));
    }

    @Test
    void noYenIsLost() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            var gross = random.nextInt(60_000);
            var split = new WageSplit(Yen.of(gross), Yen.of(random.nextInt(gross + 1)));
            var work = new WorkShares(
                    Map.of(MAKING, (long) random.nextInt(300), SELLING, (long) random.nextInt(300)),
                    Map.of(MAKING, (long) random.nextInt(3_000), GENERAL, (long) random.nextInt(3_000)));

            assertThat(split.among(work).values().stream().collect(Yen.sum())).isEqualTo(Yen.of(gross));
        }
    }
}
