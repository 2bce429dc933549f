package mizuhiki.order.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
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

    /** Tells a line from all others of its month; its amount may change meanwhile, but for what was added by hand. */
    public UUID key() {
        var told = Arrays.asList(
                lineKind, lineLabel, lineFrom, lineRate, lineMinutes, linePercent, isAddedByHand() ? amount : null);
        return UUID.nameUUIDFromBytes(told.toString().getBytes(UTF_8));
    }

    boolean isAddedByHand() {
        return PayLine.Kind.ADJUSTMENT.name().equals(lineKind);
    }

    public static About sale(UUID settlementId, Yen amount) {
        return new About(null, null, null, null, null, null, settlementId, amount);
    }
}
