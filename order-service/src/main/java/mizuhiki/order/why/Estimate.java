package mizuhiki.order.why;

import java.util.UUID;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a month not closed yet would pay one member.
 *
 * @param payslip null while nothing can be said
 * @param waitsForStaff the member has a part in it, but the month cannot be worked out before staff have settled something
 */
record Estimate(@Nullable Payslip payslip, boolean waitsForStaff) {

    static final Estimate NONE = new Estimate(null, false);

    static Estimate of(MonthInputs inputs, UUID personId) {
        try {
            return WagePlan.of(inputs).payslips().stream()
                    .filter(payslip -> payslip.personId().equals(personId))
                    .findFirst()
                    .map(payslip -> new Estimate(payslip, false))
                    .orElse(NONE);
        } catch (Refusal notYet) {
            return new Estimate(null, hasPart(inputs, personId));
        }
    }

    private static boolean hasPart(MonthInputs inputs, UUID personId) {
        return inputs.workers().stream().anyMatch(worker -> worker.personId().equals(personId) && worker.hasPart());
    }
}
