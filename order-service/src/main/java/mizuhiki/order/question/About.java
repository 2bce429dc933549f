package mizuhiki.order.question;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.wage.PayLine;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The line of a payslip, or the sale, that a question is about.
 *
 * @param lineFrom the version of the policy the line follows
 * @param lineRate tells lines of one kind apart, as do {@code lineMinutes} a day must have and {@code linePercent}
 * @param amount as it was shown
 */
public record About(
        @Nullable String lineKind,
        @Nullable String lineLabel,
        @Nullable LocalDate lineFrom,
        @Nullable Yen lineRate,
        @Nullable Integer lineMinutes,
        @Nullable Integer linePercent,
        @Nullable UUID settlementId,
        Yen amount) {

    public static About line(PayLine line) {
        return new About(
                line.kind().name(),
                line.label(),
                line.policyFrom(),
                line.rate(),
                line.fromMinutes(),
                line.percent(),
                null,
                line.amount());
    }

    public static About sale(UUID settlementId, Yen amount) {
        return new About(null, null, null, null, null, null, settlementId, amount);
    }
}
