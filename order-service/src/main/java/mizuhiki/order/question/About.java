package mizuhiki.order.question;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The line of a payslip, or the sale, that a question is about.
 *
 * @param lineFrom the version of the policy the line follows
 * @param amount as it was shown
 */
public record About(
        @Nullable String lineKind,
        @Nullable String lineLabel,
        @Nullable LocalDate lineFrom,
        @Nullable UUID settlementId,
        Yen amount) {

    public static About line(String kind, @Nullable String label, LocalDate policyFrom, Yen amount) {
        return new About(kind, label, policyFrom, null, amount);
    }

    public static About sale(UUID settlementId, Yen amount) {
        return new About(null, null, null, settlementId, amount);
    }
}
