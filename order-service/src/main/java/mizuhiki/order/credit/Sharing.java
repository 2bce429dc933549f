package mizuhiki.order.credit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.work.Effort;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * Shares proceeds by a policy and the work that was done.
 *
 * <p>Stages nobody worked in fall away, so that their weight is spread over the others. Stages and minutes are split in
 * one step, so that rounding happens once.
 *
 * @param efforts at most one per member and stage
 */
record Sharing(CreditPolicy policy, List<Effort> efforts) {

    Sharing {
        efforts = efforts.stream()
                .filter(effort -> effort.minutes() > 0 && policy.weight(effort.stage()) > 0)
                .toList();
    }

    /** A loss is nobody's: it stays with the pool, as does what nobody worked for. */
    List<Credit> of(Yen proceeds, Map<MemberStage, Long> open) {
        if (efforts.isEmpty() || !proceeds.isPositive()) {
            return List.of();
        }
        var shares = Allocation.carrying(proceeds, weights(), open);
        return efforts.stream()
                .map(effort ->
                        credit(effort, requireNonNull(shares.get(key(effort))), open.getOrDefault(key(effort), 0L)))
                .toList();
    }

    /** Stage weight times minutes, brought to the same denominator: the product of the minutes of all stages. */
    private Map<MemberStage, Long> weights() {
        var weights = new TreeMap<MemberStage, Long>();
        efforts.forEach(effort -> weights.merge(key(effort), weight(effort), Math::addExact));
        return weights;
    }

    private long weight(Effort effort) {
        long own = Math.multiplyExact((long) policy.weight(effort.stage()), effort.minutes());
        return stageMinutes().entrySet().stream()
                .filter(other -> other.getKey() != effort.stage())
                .mapToLong(Map.Entry::getValue)
                .reduce(own, Math::multiplyExact);
    }

    private Map<Stage, Integer> stageMinutes() {
        return efforts.stream().collect(groupingBy(Effort::stage, summingInt(Effort::minutes)));
    }

    private Credit credit(Effort effort, Share share, long openBefore) {
        var stageMinutes = stageMinutes();
        return new Credit(
                UuidCreator.getTimeOrderedEpoch(),
                effort.personId(),
                effort.stage(),
                effort.minutes(),
                stageMinutes.getOrDefault(effort.stage(), 0),
                policy.weight(effort.stage()),
                stageMinutes.keySet().stream().mapToInt(policy::weight).sum(),
                openBefore,
                share.paid(),
                share.open());
    }

    private static MemberStage key(Effort effort) {
        return new MemberStage(effort.stage(), effort.personId());
    }
}
