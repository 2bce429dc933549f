package mizuhiki.order.rulebook;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;

/** Says what a version of the policy pays, a sentence for each block. */
final class PlainWords {

    private static final Yen SAMPLE_REST = Yen.of(100_000);

    private PlainWords() {}

    static List<Sentence> of(WagePolicy policy) {
        var carried = policy.share().isEmpty() ? Stream.of(Sentence.of("rule.carried")) : Stream.<Sentence>empty();
        return Stream.concat(policy.blocks().stream().flatMap(PlainWords::of), carried)
                .toList();
    }

    private static Stream<Sentence> of(Block block) {
        return switch (block) {
            case Block.Hourly hourly -> hourly(hourly);
            case Block.Daily daily -> daily(daily);
            case Block.DayAllowance allowance -> one("allowance", allowance.amount());
            case Block.Tasks tasks -> one("tasks");
            case Block.Fixed fixed -> one("fixed", fixed.amount());
            case Block.HoursTier tiers ->
                tiers.tiers().stream().flatMap(tier -> one("tier", tier.fromHours(), tier.amount()));
            case Block.Share share -> share(share);
            case Block.YearEnd end -> one("year-end." + end.by());
        };
    }

    private static Stream<Sentence> hourly(Block.Hourly hourly) {
        return hourly.counting().equals(Counting.EXACT)
                ? one("hourly", hourly.rate())
                : one(
                        "hourly." + hourly.counting().mode(),
                        hourly.rate(),
                        hourly.counting().unitMinutes());
    }

    private static Stream<Sentence> daily(Block.Daily daily) {
        var extra = daily.extra().isPositive()
                ? one("daily.extra", daily.extraFromMinutes(), daily.extra())
                : Stream.<Sentence>empty();
        return Stream.concat(one("daily", daily.rate()), extra);
    }

    private static Stream<Sentence> share(Block.Share share) {
        var parts = Allocation.split(SAMPLE_REST, share.percents());
        return share.credit() == 100
                ? one("share.credit")
                : one(
                        "share",
                        share.credit(),
                        share.hours(),
                        share.days(),
                        SAMPLE_REST,
                        parts.getOrDefault(By.CREDIT, Yen.ZERO),
                        parts.getOrDefault(By.HOURS, Yen.ZERO),
                        parts.getOrDefault(By.DAYS, Yen.ZERO));
    }

    private static Stream<Sentence> one(String key, Object... arguments) {
        return Stream.of(Sentence.of("rule." + key, arguments));
    }
}
