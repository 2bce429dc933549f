package mizuhiki.order.writeoff;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.money.Yen;

/**
 * Pieces of a lot that will not be sold, and what of its material went with them.
 *
 * @param cause the movement of the pieces, or what changed the cost of their lot
 * @param quantity negative where a count found some again; zero where only their cost changed
 */
record WrittenOff(UUID id, UUID cause, UUID lotId, int quantity, Yen materialCost, LocalDate bookedOn) {

    static WrittenOff told(PiecesWrittenOff pieces, LocalDate day) {
        return of(pieces.movementId(), pieces.lotId(), pieces.quantity(), day);
    }

    static WrittenOff corrected(UUID lotId, UUID cause, LocalDate day) {
        return of(cause, lotId, 0, day);
    }

    private static WrittenOff of(UUID cause, UUID lotId, int quantity, LocalDate day) {
        return new WrittenOff(UuidCreator.getTimeOrderedEpoch(), cause, lotId, quantity, Yen.ZERO, day);
    }

    WrittenOff at(Yen cost) {
        return new WrittenOff(id, cause, lotId, quantity, cost, bookedOn);
    }

    boolean changesNothing() {
        return quantity == 0 && costsNothing();
    }

    boolean costsNothing() {
        return materialCost.equals(Yen.ZERO);
    }

    Entry entry() {
        return Entry.of(
                Entry.Kind.PIECES_WRITTEN_OFF,
                id,
                bookedOn,
                List.of(Posting.on(Account.MATERIAL, materialCost), Posting.on(Account.POOL, materialCost.negated())));
    }
}
