package mizuhiki.order.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    private void compare(WagePlan before, WagePlan after) {
        var paid = new TreeMap<UUID, Yen>();
        before.payslips().forEach(slip -> paid.put(slip.personId(), slip.gross()));
        after.payslips()
                .forEach(slip -> members.merge(
                        slip.personId(),
                        member(slip, paid.getOrDefault(slip.personId(), Yen.ZERO)),
                        WhatIf.Member::plus));
    }

    private WhatIf.Member member(Payslip after, Yen before) {
        var below = after.gross().compareTo(floor) < 0 ? 1 : 0;
        return new WhatIf.Member(after.personId(), after.name(), before, after.gross(), after.gross(), below);
    }
}
