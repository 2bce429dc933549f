package mizuhiki.order.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/** Yen added to a member's wage of a month. */
public record Adjustment(
        UUID id, LocalDate month, UUID personId, Yen amount, String reason, UUID enteredBy, Instant enteredAt) {

    /** Whoever entered it, and when. */
    boolean isKeptAs(Adjustment kept) {
        return kept.month.equals(month)
                && kept.personId.equals(personId)
                && kept.amount.equals(amount)
                && kept.reason.equals(reason);
    }
}
