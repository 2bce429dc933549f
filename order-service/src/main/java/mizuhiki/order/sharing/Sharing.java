package mizuhiki.order.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mizuhiki.order.effort.Effort;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;

/**
 * Shares proceeds by a policy and the work that was done.
 *
 * @param makingBy how the makers share, by the policy of the day the lot was made
 * @param efforts at most one per member and stage
 */
public record Sharing(CreditPolicy policy, SharedBy makingBy, List<Effort> efforts) {

    public List<Credit> of(Yen proceeds, Map<MemberStage, Long> open) {
        return claims().share(proceeds, open);
    }

    public Claims claims() {
        var portions = stages().entrySet().stream()
                .flatMap(stage -> portions(stage.getKey(), stage.getValue()))
                .toList();
        return new Claims(portions, policy.absent() == Absent.TO_POOL ? policy.allWeights() : present(portions));
    }

    private Map<Stage, List<Effort>> stages() {
        return efforts.stream()
                .filter(effort -> policy.weight(effort.stage()) > 0)
                .collect(groupingBy(Effort::stage, TreeMap::new, toList()));
    }

    private Stream<Portion> portions(Stage stage, List<Effort> worked) {
        var by = decisive(stage, worked);
        int stageMinutes = total(worked, SharedBy.MINUTES);
        int stageMeasure = total(worked, by);
        return worked.stream()
                .filter(effort -> effort.measure(by) > 0)
                .map(effort -> new Portion(
                        effort.personId(),
                        stage,
                        by,
                        effort.minutes(),
                        stageMinutes,
                        effort.measure(by),
                        stageMeasure,
                        policy.weight(stage)));
    }

    /** What nobody counted or declared cannot decide: then minutes do, and the credit says so. */
    private SharedBy decisive(Stage stage, List<Effort> worked) {
        var chosen = stage == Stage.MAKING ? makingBy : policy.sharedBy(stage);
        return total(worked, chosen) > 0 ? chosen : SharedBy.MINUTES;
    }

    private static int total(List<Effort> worked, SharedBy by) {
        return worked.stream().mapToInt(effort -> effort.measure(by)).reduce(0, Math::addExact);
    }

    private int present(List<Portion> portions) {
        return portions.stream()
                .map(Portion::stage)
                .distinct()
                .mapToInt(policy::weight)
                .sum();
    }
}
