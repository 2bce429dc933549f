package mizuhiki.catalog.tray;

import mizuhiki.catalog.refusal.CountTooLow;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Moving.Hand;

/** Keeping the shelf: what people do with pieces by hand. */
record Keeping(Tray tray) {

    Answer receive(Request.Receive receive) {
        var pile = tray.piles().at(receive.lotId(), Place.SHELF);
        new Moving(tray, receive.at()).byHand(Kind.RECEIVED, pile, receive.quantity(), null, Hand.NOBODY);
        return Answer.DONE;
    }

    Answer offer(Request.Offer offer) {
        tray.price(offer.price());
        return Answer.DONE;
    }

    Answer move(Request.Move move) {
        var pile = free(tray.piles().at(move.lotId(), move.from()), move.quantity());
        if (!move.from().equals(move.to())) {
            var hand = new Hand(move.personId(), null, move.reason());
            new Moving(tray, move.at()).byHand(Kind.MOVED, pile, move.quantity(), move.to(), hand);
        }
        return Answer.DONE;
    }

    Answer writeOff(Request.WriteOff writeOff) {
        var pile = free(tray.piles().at(writeOff.lotId(), writeOff.place()), writeOff.quantity());
        var hand = new Hand(writeOff.personId(), null, writeOff.reason());
        new Moving(tray, writeOff.at()).byHand(Kind.WRITTEN_OFF, pile, writeOff.quantity(), null, hand);
        return Answer.DONE;
    }

    /** Only a difference is a movement. */
    Answer count(Request.Count count) {
        var pile = tray.piles().at(count.lotId(), count.place());
        if (count.pieces() < pile.held()) {
            throw new CountTooLow(pile.held());
        }
        if (count.pieces() != pile.onHand()) {
            var hand = new Hand(count.personId(), count.countId(), count.reason());
            new Moving(tray, count.at()).byHand(Kind.COUNTED, pile, count.pieces() - pile.onHand(), null, hand);
        }
        return Answer.DONE;
    }

    private static Pile free(Pile pile, int quantity) {
        if (pile.free() < quantity) {
            throw new FewerLeft(pile.free());
        }
        return pile;
    }
}
