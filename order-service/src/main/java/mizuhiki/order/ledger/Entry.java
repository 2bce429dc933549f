package mizuhiki.order.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/** A balanced change of accounts, made once by its cause. */
public record Entry(UUID id, Kind kind, UUID cause, LocalDate bookedOn, List<Posting> postings) {

    public enum Kind {
        SETTLEMENT,
        REVERSAL,
        /** The parcel of goods that came back was paid all the same. */
        RETURN_SHIPPED,
        /** Goods came back, and the terms let the office keep part of the money. */
        RETURN_KEPT,
        /** A channel charged another fee than was estimated. */
        FEE_SETTLED,
        TRANSFER_FEE,
        /** The parcel of a sale cost something else than was noted. */
        SHIPPING_SETTLED,
        /** The material of a sale cost something else than was estimated. */
        MATERIAL_SETTLED,
        /** A count found more or less material than there should be. */
        MATERIAL_COUNTED,
        /** Pieces will not be sold, and what went into them is spent; negative where they were found again. */
        PIECES_WRITTEN_OFF,
        EXPENSE,
        /** Set aside from the pool; and, released, brought back to it. */
        RESERVED,
        RELEASED,
        WAGES,
        PAYMENT,
        /** The day of a payment was put right, and it stands on another one. */
        PAYMENT_TAKEN_BACK
    }

    public Entry {
        postings = postings.stream().filter(posting -> !posting.isEmpty()).toList();
        var total = postings.stream().map(Posting::amount).collect(Yen.sum());
        if (!total.equals(Yen.ZERO)) {
            throw new IllegalArgumentException("%s of %s is out of balance by %s".formatted(kind, cause, total));
        }
    }

    public static Entry of(Kind kind, UUID cause, LocalDate bookedOn, List<Posting> postings) {
        return new Entry(UuidCreator.getTimeOrderedEpoch(), kind, cause, bookedOn, postings);
    }
}
