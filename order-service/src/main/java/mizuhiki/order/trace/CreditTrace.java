package mizuhiki.order.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The way of one credit: the work and the sale it came from, how it was rounded, where it was booked, and the wage it
 * became part of.
 *
 * <p>For a member everything here is their own; what is of all together is null.
 *
 * @param wage null while the month is open, and where the pool bore the credit
 */
record CreditTrace(
        Earned credit,
        Sold sale,
        @Nullable Lot lot,
        List<Used> materials,
        @Nullable Show show,
        Policy policy,
        List<Work> works,
        List<Booking> bookings,
        @Nullable Wage wage) {

    /**
     * @param stageMinutes of all who did this kind of work
     * @param measure what this part was shared by: minutes, pieces, heads or declared parts
     * @param stageMeasure of all together
     */
    record Earned(
            UUID id,
            UUID personId,
            Stage stage,
            int minutes,
            @Nullable Integer stageMinutes,
            int stageWeight,
            int allWeights,
            SharedBy sharedBy,
            int measure,
            @Nullable Integer stageMeasure,
            LocalDate bookedOn,
            boolean absorbed,
            Rounding rounding) {}

    /**
     * @param credited to all together
     * @param finalOn the first day on which the goods cannot come back
     * @param quantity negative where pieces came back
     * @param soldQuantity of the sale all this is about
     * @param adjusts whether this is what the channel charged, or the parcel or material cost, otherwise than noted
     */
    record Sold(
            UUID settlementId,
            UUID orderId,
            UUID productId,
            String title,
            @Nullable UUID photoId,
            int quantity,
            int soldQuantity,
            Yen price,
            Yen shippingFee,
            Yen channelFee,
            Yen transferFee,
            Yen shippingCost,
            Yen materialCost,
            Yen proceeds,
            @Nullable Yen credited,
            Instant happenedAt,
            LocalDate finalOn,
            boolean goodsReturned,
            boolean adjusts) {

        /** What was not as expected, where this adjusts a sale. */
        public String cause() {
            if (!materialCost.equals(Yen.ZERO)) {
                return "material";
            }
            return shippingCost.equals(Yen.ZERO) ? "fee" : "parcel";
        }

        /** Negative in the books. */
        public int cameBack() {
            return -quantity;
        }

        public boolean cameBackInPart() {
            return goodsReturned && cameBack() < soldQuantity;
        }
    }

    record Lot(UUID id, int quantity, LocalDate madeOn) {}

    /** What went into the lot; nothing where nobody recorded it, and then the cost is an estimate. */
    record Used(String material, String quantity, Yen yen, LocalDate movedOn) {}

    /** @param minutes in which the piece was shown */
    record Show(UUID id, String title, Instant startedAt, List<Integer> minutes) {}

    record Policy(LocalDate validFrom, String reason) {

        public boolean holdsFromTheBeginning() {
            return CreditPolicy.isFirst(validFrom);
        }
    }

    /** @param minutes with all corrections */
    record Work(UUID id, UUID personId, Stage stage, String task, int minutes, LocalDate workedOn) {}

    record Booking(UUID entryId, String kind, LocalDate bookedOn, List<Line> lines) {}

    record Line(
            Account account,
            @Nullable Stage stage,
            @Nullable UUID personId,
            Yen amount) {}

    /** @param byCredit what all credit of the month brought; null where the statement does not tell it apart */
    record Wage(LocalDate month, Yen gross, @Nullable Yen byCredit) {

        public YearMonth inMonth() {
            return YearMonth.from(month);
        }
    }

    List<UUID> people() {
        return Stream.concat(
                        Stream.of(credit.personId()),
                        Stream.concat(
                                works.stream().map(Work::personId),
                                bookings.stream()
                                        .flatMap(booking -> booking.lines().stream())
                                        .flatMap(line -> Stream.ofNullable(line.personId()))))
                .distinct()
                .toList();
    }
}
