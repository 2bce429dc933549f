package mizuhiki.order.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.WageFloor;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A month on its way to being closed. */
record CloseView(Draft draft, Around around, @Nullable Proposal proposal, Map<UUID, String> names) {

    /**
     * What stands beside the month.
     *
     * @param waiting sales that are not settled yet
     */
    record Around(Map<UUID, Yen> lastMonth, long waiting, LocalDate today) {}

    public YearMonth month() {
        return draft.inputs().month();
    }

    public boolean isOver() {
        return around.today().isAfter(month().atEndOfMonth());
    }

    public @Nullable Yen lastMonth(UUID personId) {
        return around.lastMonth().get(personId);
    }

    /** What was proposed is still how things stand. */
    public boolean isProposed() {
        return proposal != null && Writing.of(draft.inputs()).hash().equals(proposal.inputsHash());
    }

    public boolean isProposedBy(UUID personId) {
        return proposal != null && proposal.proposedBy().equals(personId);
    }

    public String proposer() {
        return proposal == null ? "" : names.getOrDefault(proposal.proposedBy(), "");
    }

    /** What a month would pay as things stand, or why it cannot be paid out. */
    record Draft(
            MonthInputs inputs,
            @Nullable WagePlan plan,
            @Nullable Refusal refused) {

        static Draft of(MonthInputs inputs) {
            try {
                return new Draft(inputs, WagePlan.of(inputs), null);
            } catch (Refusal refused) {
                return new Draft(inputs, null, refused);
            }
        }

        public List<Payslip> payslips() {
            return plan == null ? List.of() : plan.payslips();
        }

        public WageFloor floor() {
            return WageFloor.of(payslips());
        }
    }
}
