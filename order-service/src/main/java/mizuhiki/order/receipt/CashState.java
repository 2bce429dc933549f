package mizuhiki.order.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.receipt.CashStep.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where a member's cash of a month is.
 *
 * @param handedOn null while it was not given out
 * @param confirmed by the member
 */
record CashState(@Nullable LocalDate handedOn, @Nullable UUID handedBy, boolean confirmed) {

    static final CashState NOTHING = new CashState(null, null, false);

    static CashState of(List<CashStep> steps) {
        return steps.stream().reduce(NOTHING, CashState::after, (earlier, later) -> later);
    }

    public boolean isHanded() {
        return handedOn != null;
    }

    /** Whether the step changes anything; refused where it cannot be. */
    boolean allows(Kind step) {
        return switch (step) {
            case HANDED -> !isHanded();
            case TAKEN_BACK -> mayBeTakenBack();
            case CONFIRMED -> mayBeConfirmed();
        };
    }

    private boolean mayBeTakenBack() {
        if (confirmed) {
            throw new CashConfirmed();
        }
        return isHanded();
    }

    private boolean mayBeConfirmed() {
        if (!isHanded()) {
            throw new CashNotHanded();
        }
        return !confirmed;
    }

    private CashState after(CashStep step) {
        return switch (step.step()) {
            case HANDED -> new CashState(step.day(), step.notedBy(), false);
            case TAKEN_BACK -> NOTHING;
            case CONFIRMED -> new CashState(handedOn, handedBy, true);
        };
    }
}
