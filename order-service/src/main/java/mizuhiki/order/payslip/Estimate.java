package mizuhiki.order.payslip;

import java.time.YearMonth;
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
 */
record Estimate(YearMonth month, @Nullable Payslip payslip) {

    static Estimate of(MonthInputs inputs, UUID personId) {
        try {
            var own = WagePlan.of(inputs).payslips().stream()
                    .filter(payslip -> payslip.personId().equals(personId))
                    .findFirst()
                    .orElse(null);
            return new Estimate(inputs.month(), own);
        } catch (Refusal notYet) {
            return new Estimate(inputs.month(), null);
        }
    }
}
