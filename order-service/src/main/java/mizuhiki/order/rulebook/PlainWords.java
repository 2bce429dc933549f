package mizuhiki.order.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;

/** Says what a version of the policy pays, a sentence for each block. */
final class PlainWords {

    private static final Yen SAMPLE_REST = Yen.of(100_000);

    private PlainWords() {}

    /** What is paid first, what becomes of the rest, and then of the rest of the year. */
    static List<Sentence> of(WagePolicy policy) {
        return Stream.of(first(policy).flatMap(PlainWords::of), rest(policy), yearEnd(policy))
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** All that has to be written to have it again. */
    static List<Sentence> withRounding(WagePolicy policy) {
        return Stream.concat(of(policy).stream(), Stream.of(rounding(policy.rounding())))
                .toList();
    }

    private static Sentence rounding(Rounding rounding) {
        return Sentence.of("wage.rounding.%s.%s".formatted(rounding.scope(), rounding.mode()), rounding.unit());
    }

    private static Stream<Block> first(WagePolicy policy) {
        return policy.blocks().stream().filter(block -> !(block instanceof Block.OfRest));
    }

    private static Stream<Sentence> of(Block block) {
        return switch (block) {
            case Block.Hourly hourly -> hourly(hourly);
            case Block.Daily daily -> daily(daily);
            case Block.DayAllowance allowance -> one("allowance", allowance.amount());
            case Block.Tasks tasks -> one("tasks");
            case Block.Fixed fixed -> one("fixed", fixed.amount());
            case Block.HoursTier tiers -> tiers(tiers.tiers());
            case Block.OfRest rest -> Stream.empty();
        };
    }

    /** Of several steps only one is paid. */
    private static Stream<Sentence> tiers(List<Block.Tier> tiers) {
        var steps = tiers.stream().flatMap(tier -> one("tier", tier.fromHours(), tier.amount()));
        return tiers.size() == 1 ? steps : Stream.concat(steps, one("tier.highest"));
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
        var key = daily.rate().isPositive() ? "daily.extra" : "daily.long";
        var rate = daily.rate().isPositive() ? one("daily", daily.rate()) : Stream.<Sentence>empty();
        var extra = daily.extra().isPositive()
                ? one(key, daily.extraFromMinutes(), daily.extra())
                : Stream.<Sentence>empty();
        return Stream.concat(rate, extra);
    }

    /** Where nothing is paid first, everything is the rest. */
    private static Stream<Sentence> rest(WagePolicy policy) {
        var of = first(policy).findAny().isPresent() ? "share.rest" : "share.all";
        return policy.share().map(share -> share(of, share.percents())).orElseGet(() -> one("carried"));
    }

    private static Stream<Sentence> share(String of, SortedMap<By, Long> percents) {
        if (percents.size() == 1) {
            return one(of + "." + percents.firstKey());
        }
        var parts = Allocation.split(SAMPLE_REST, percents);
        return Stream.concat(
                one(of),
                percents.entrySet().stream()
                        .flatMap(part -> one(
                                "share.part." + part.getKey(),
                                part.getValue(),
                                SAMPLE_REST,
                                parts.getOrDefault(part.getKey(), Yen.ZERO))));
    }

    private static Stream<Sentence> yearEnd(WagePolicy policy) {
        return policy.yearEnd().stream().flatMap(end -> one("year-end." + end.by()));
    }

    private static Stream<Sentence> one(String key, Object... arguments) {
        return Stream.of(Sentence.of("rule." + key, arguments));
    }
}
