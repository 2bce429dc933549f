package mizuhiki.order.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;
import org.junit.jupiter.api.Test;

class PlainWordsTests {

    private static final Block FIXED = new Block.Fixed(Yen.of(500));

    @Test
    void whereNothingIsPaidFirstAllThatSalesLeftIsShared() {
        assertThat(said(new Block.Share(100, 0, 0))).containsExactly("rule.share.all.CREDIT");
        assertThat(said(new Block.Share(60, 40, 0)))
                .containsExactly("rule.share.all", "rule.share.part.CREDIT", "rule.share.part.HOURS");
    }

    @Test
    void restIsWhatIsLeftOfWhatIsPaidFirst() {
        assertThat(said(FIXED, new Block.Share(0, 100, 0))).containsExactly("rule.fixed", "rule.share.rest.HOURS");
    }

    @Test
    void ofTheRestOnlyThePartsThatAreSharedAreTold() {
        var parts = PlainWords.of(policy(FIXED, new Block.Share(0, 70, 30)));

        assertThat(parts.subList(2, 4))
                .containsExactly(
                        Sentence.of("rule.share.part.HOURS", 70L, Yen.of(100_000), Yen.of(70_000)),
                        Sentence.of("rule.share.part.DAYS", 30L, Yen.of(100_000), Yen.of(30_000)));
    }

    @Test
    void whatIsCarriedIsToldBeforeWhatBecomesOfItInMarch() {
        assertThat(said(FIXED, new Block.YearEnd(By.GROSS)))
                .containsExactly("rule.fixed", "rule.carried", "rule.year-end.GROSS");
    }

    @Test
    void oneStepAloneIsNotTheHighest() {
        var low = new Block.Tier(20, Yen.of(1_000));
        var high = new Block.Tier(40, Yen.of(3_000));

        assertThat(said(new Block.HoursTier(List.of(low)))).containsExactly("rule.tier", "rule.carried");
        assertThat(said(new Block.HoursTier(List.of(low, high))))
                .containsExactly("rule.tier", "rule.tier", "rule.tier.highest", "rule.carried");
    }

    @Test
    void longDaysAloneAreNotPaidOnTopOfNothing() {
        assertThat(said(new Block.Daily(Yen.ZERO, Yen.of(50), 240))).containsExactly("rule.daily.long", "rule.carried");
    }

    private static List<String> said(Block... blocks) {
        return PlainWords.of(policy(blocks)).stream().map(Sentence::key).toList();
    }

    private static WagePolicy policy(Block... blocks) {
        return new WagePolicy(
                LocalDate.of(2026, 4, 1),
                List.of(blocks),
                new Rounding(Rounding.Scope.MONTH, Rounding.Mode.FLOOR, 1),
                "");
    }
}
