package mizuhiki.order.sharing;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * Who has a part in a sale, as fractions that do not change any more.
 *
 * <p>Stages and measures are split in one step, so that rounding happens once. What is left open is carried per member
 * and stage and never reaches a yen: where many come and go, so that the yen of one sale cannot do that, the pool helps
 * out with one or takes one.
 *
 * @param portions at most one per member and stage
 * @param allWeights where more than the stages of the portions weigh, the pool takes the part of the others
 */
public record Claims(List<Portion> portions, int allWeights) {

    public static Claims of(List<Credit> credits) {
        return new Claims(
                credits.stream().map(Credit::portion).toList(),
                credits.stream().mapToInt(Credit::allWeights).findFirst().orElse(0));
    }

    /**
     * A loss is nobody's: it stays with the pool, as does what nobody worked for. Whoever worked keeps the claim, for the day
     * a cost turns out lower.
     */
    public List<Credit> share(Yen proceeds, Map<MemberStage, Long> open) {
        if (portions.isEmpty()) {
            return List.of();
        }
        if (!proceeds.isPositive()) {
            return portions.stream()
                    .map(portion -> credit(portion, Share.NOTHING, open))
                    .toList();
        }
        var shares = Allocation.carrying(proceeds, weights(), withPool(open));
        return portions.stream()
                .map(portion -> credit(portion, requireNonNull(shares.get(portion.key())), open))
                .toList();
    }

    private Credit credit(Portion portion, Share share, Map<MemberStage, Long> open) {
        long openBefore = open.getOrDefault(portion.key(), 0L);
        return Credit.of(portion, allWeights, openBefore, withinAYen(share, openBefore));
    }

    private static Share withinAYen(Share share, long openBefore) {
        long whole = Math.max(
                (openBefore + share.open()) / Share.PARTS, -share.paid().amount());
        return new Share(share.paid().plus(Yen.of(whole)), share.open() - whole * Share.PARTS);
    }

    /** Stage weight times measure, brought to the same denominator: the product of the measures of all stages. */
    private Map<MemberStage, BigInteger> weights() {
        var weights = new TreeMap<MemberStage, BigInteger>();
        var denominator = denominator();
        portions.forEach(portion -> weights.put(portion.key(), weight(portion, denominator)));
        if (idleWeight() > 0) {
            weights.put(MemberStage.POOL, denominator.multiply(BigInteger.valueOf(idleWeight())));
        }
        return weights;
    }

    private static BigInteger weight(Portion portion, BigInteger denominator) {
        return denominator
                .divide(BigInteger.valueOf(portion.stageMeasure()))
                .multiply(BigInteger.valueOf(portion.measure()))
                .multiply(BigInteger.valueOf(portion.stageWeight()));
    }

    private BigInteger denominator() {
        return stages(Portion::stageMeasure).values().stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private int idleWeight() {
        return allWeights
                - stages(Portion::stageWeight).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private Map<Stage, Integer> stages(ToIntFunction<Portion> figure) {
        return portions.stream().collect(Collectors.toMap(Portion::stage, figure::applyAsInt, (first, same) -> first));
    }

    /** In every split, what is open for all together is nothing; so the pool's is the rest. */
    private static Map<MemberStage, Long> withPool(Map<MemberStage, Long> open) {
        var all = new HashMap<>(open);
        all.put(
                MemberStage.POOL,
                -open.values().stream().mapToLong(Long::longValue).sum());
        return all;
    }
}
