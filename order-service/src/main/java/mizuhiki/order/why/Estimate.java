package mizuhiki.order.why;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.problem.Refusal;

/** What a month not closed yet would pay one member. */
final class Estimate {

    private Estimate() {}

    /** Empty while nothing can be said. */
    static Optional<Payslip> of(MonthInputs inputs, UUID personId) {
        try {
            return WagePlan.of(inputs).payslips().stream()
                    .filter(payslip -> payslip.personId().equals(personId))
                    .findFirst();
        } catch (Refusal notYet) {
            return Optional.empty();
        }
    }
}
