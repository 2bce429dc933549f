package mizuhiki.order.close;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.proposal.Proposal;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;

/** A month that was signed. */
public record ClosedMonth(
        LocalDate month,
        UUID proposalId,
        UUID proposedBy,
        UUID approvedBy,
        Instant approvedAt,
        Yen pool,
        Yen paid,
        Yen carried) {

    static ClosedMonth of(Proposal.Proposed proposal, WagePlan plan, UUID approvedBy, Instant approvedAt) {
        return new ClosedMonth(
                proposal.month(),
                proposal.id(),
                proposal.proposedBy(),
                approvedBy,
                approvedAt,
                plan.pool().total(),
                plan.paid(),
                plan.carried());
    }

    boolean isSigned(UUID asked, UUID signer) {
        return proposalId.equals(asked) && approvedBy.equals(signer);
    }

    /** For pages, which say 2026年9月. */
    public YearMonth named() {
        return YearMonth.from(month);
    }
}
