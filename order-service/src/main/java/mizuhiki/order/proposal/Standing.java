package mizuhiki.order.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.MonthNotOver;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * How a month stands.
 *
 * @param passed a later one is closed
 * @param firstOpen the earliest month in which something happened and which nobody has signed
 * @param proposalId the latest one, and not withdrawn
 */
public record Standing(
        LocalDate month,
        boolean closed,
        boolean passed,
        boolean paid,
        @Nullable LocalDate firstOpen,
        @Nullable UUID proposalId,
        @Nullable String inputsHash,
        @Nullable Boolean carryRest,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt) {

    public CloseState state() {
        if (closed) {
            return paid ? CloseState.PAID : CloseState.CLOSED;
        }
        return proposalId == null ? CloseState.DRAFT : CloseState.PROPOSED;
    }

    /** Closed with a later one, without anything of its own. */
    public boolean isPassedOver() {
        return passed && !closed;
    }

    public YearMonth ofMonth() {
        return YearMonth.from(month);
    }

    public YearMonth nextOr(YearMonth thisMonth) {
        return firstOpen == null ? thisMonth : YearMonth.from(firstOpen);
    }

    /** Each month carries into the next, so none is left out; nor is one closed of which days are still to come. */
    public Standing requireNext(YearMonth thisMonth) {
        if (closed || passed) {
            throw new MonthClosed(month);
        }
        var next = nextOr(thisMonth);
        if (next.isBefore(ofMonth())) {
            throw new MonthNotNext(next);
        }
        if (!ofMonth().isBefore(thisMonth)) {
            throw new MonthNotOver(ofMonth());
        }
        return this;
    }

    /** Unless things have changed since, which makes it a draft again. */
    void requireAnother(Proposal proposal) {
        if (state() == CloseState.PROPOSED && proposal.inputsHash().equals(inputsHash)) {
            state().to(CloseState.PROPOSED);
        }
    }

    public Optional<Proposal.Proposed> proposal() {
        return proposalId == null || inputsHash == null || proposedBy == null || proposedAt == null
                ? Optional.empty()
                : Optional.of(new Proposal.Proposed(
                        proposalId, month, inputsHash, Boolean.TRUE.equals(carryRest), proposedBy, proposedAt));
    }

    /** Whoever looked at another proposal has to look again. */
    public Proposal.Proposed getProposal(UUID asked, CloseState to) {
        state().to(to);
        var latest = proposal().orElseThrow(() -> new NotFound(asked));
        if (!latest.id().equals(asked)) {
            throw new MonthChangedMeanwhile(ofMonth());
        }
        return latest;
    }
}
