package mizuhiki.order.buyerreceipt;

import mizuhiki.shared.document.Letters;
import mizuhiki.shared.problem.Refusal;

/** Whom a receipt is made out to has a letter, or a picture, no paper of the house can show. */
final class LetterUnprintable extends Refusal {

    private LetterUnprintable(String letters) {
        super(Reason.INVALID, letters);
    }

    static void check(String name) {
        var missing = Letters.missing(name);
        if (!missing.isEmpty()) {
            throw new LetterUnprintable(missing);
        }
    }
}
