package mizuhiki.order.whatif;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;

/** Works closed months out again under another policy, the earliest first. */
final class Trial {

    private final WagePolicy policy;
    private final Yen floor;
    private final List<WhatIf.Month> months = new ArrayList<>();
    private final Map<UUID, WhatIf.Member> members = new TreeMap<>();

    private Trial(WagePolicy policy, Yen floor) {
        this.policy = policy;
        this.floor = floor;
    }

    static WhatIf of(List<MonthInputs> closed, WagePolicy policy, Yen floor) {
        var trial = new Trial(policy, floor);
        closed.stream().sorted(Comparator.comparing(MonthInputs::month)).forEach(trial::month);
        var changed = trial.members.values().stream()
                .sorted(Comparator.comparing(WhatIf.Member::difference).thenComparing(WhatIf.Member::personId))
                .toList();
        return new WhatIf(List.copyOf(trial.months), changed);
    }

    private void month(MonthInputs inputs) {
        var before = WagePlan.of(inputs);
        try {
            var after = WagePlan.of(inputs.under(policy, moreCarried()));
            months.add(WhatIf.Month.tried(inputs.month(), before, after));
            compare(before, after);
        } catch (Refusal refused) {
            months.add(WhatIf.Month.refused(inputs.month(), before, refused));
        }
    }

    /** From the month that was closed before it, where it could be worked out. */
    private Yen moreCarried() {
        return months.isEmpty() ? Yen.ZERO : months.getLast().moreCarried();
    }

    /** Whoever would have nothing left is among them. */
    private void compare(WagePlan before, WagePlan after) {
        var paid = gross(before);
        var tried = gross(after);
        Stream.of(before, after)
                .flatMap(plan -> plan.payslips().stream())
                .collect(toMap(Payslip::personId, Payslip::name, (name, same) -> name, TreeMap::new))
                .forEach((id, name) -> members.merge(
                        id,
                        member(id, name, paid.getOrDefault(id, Yen.ZERO), tried.getOrDefault(id, Yen.ZERO)),
                        WhatIf.Member::plus));
    }

    private static Map<UUID, Yen> gross(WagePlan plan) {
        return plan.payslips().stream().collect(toMap(Payslip::personId, Payslip::gross));
    }

    private WhatIf.Member member(UUID personId, String name, Yen before, Yen after) {
        var below = after.compareTo(floor) < 0 ? 1 : 0;
        return new WhatIf.Member(personId, name, before, after, after, below);
    }
}
