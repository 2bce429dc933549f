package mizuhiki.order.settlement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a sale, or, negative, what its return takes back, or what its channel charged or its material cost otherwise.
 *
 * @param reverses the settlement taken back
 * @param adjusts the settlement of the sale whose fees, parcel or material this corrects
 * @param credited what members' work got; the rest stays with the pool
 * @param finalOn the first day on which the goods cannot come back
 */
public record Settlement(
        UUID id,
        UUID orderId,
        @Nullable UUID reverses,
        @Nullable UUID adjusts,
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        String title,
        int quantity,
        Takings takings,
        Yen credited,
        LocalDate policyFrom,
        LocalDate finalOn,
        LocalDate bookedOn,
        Instant happenedAt) {

    public static Settlement of(Sale sale, LocalDate policyFrom, LocalDate finalOn, LocalDate bookedOn, Yen credited) {
        return new Settlement(
                UuidCreator.getTimeOrderedEpoch(),
                sale.orderId(),
                null,
                null,
                sale.productId(),
                sale.lotId(),
                sale.showId(),
                sale.title(),
                sale.quantity(),
                Takings.of(sale),
                credited,
                policyFrom,
                finalOn,
                bookedOn,
                sale.shippedAt());
    }

    public Yen proceeds() {
        return takings.proceeds();
    }

    Settlement reversed(int pieces, Takings taken, Yen credit, LocalDate day, Instant now) {
        return copy(id, null, -pieces, taken.negated(), credit, day, now);
    }

    public Settlement adjusted(Takings difference, Yen newlyCredited, LocalDate day, Instant now) {
        return copy(null, id, 0, difference, newlyCredited, day, now);
    }

    private Settlement copy(
            @Nullable UUID reversed,
            @Nullable UUID adjusted,
            int pieces,
            Takings newTakings,
            Yen newlyCredited,
            LocalDate day,
            Instant now) {
        return new Settlement(
                UuidCreator.getTimeOrderedEpoch(),
                orderId,
                reversed,
                adjusted,
                productId,
                lotId,
                showId,
                title,
                pieces,
                newTakings,
                newlyCredited,
                policyFrom,
                finalOn,
                day,
                now);
    }

    public YearMonth month() {
        return YearMonth.from(bookedOn);
    }

    /** As long as its month is open, what changes a sale belongs into the same month. */
    public LocalDate inItsMonth(LocalDate today) {
        var last = month().atEndOfMonth();
        var notBefore = today.isBefore(bookedOn) ? bookedOn : today;
        return notBefore.isAfter(last) ? last : notBefore;
    }
}
