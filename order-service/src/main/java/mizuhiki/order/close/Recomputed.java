package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.proposal.Proposal;
import mizuhiki.order.wage.WagePlan;

/**
 * A closed month, worked out again from what was kept of it.
 *
 * @param identical every statement has the same bytes as when it was given out
 */
public record Recomputed(YearMonth month, String inputsHash, boolean inputsIntact, boolean identical, int statements) {

    static Recomputed of(Proposal proposal, List<String> given) {
        var again = WagePlan.of(proposal.read()).payslips().stream()
                .map(payslip -> Writing.of(payslip).text())
                .toList();
        return new Recomputed(
                YearMonth.from(proposal.month()),
                proposal.inputsHash(),
                proposal.hasItsHash(),
                again.equals(given),
                given.size());
    }
}
