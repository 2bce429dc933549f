package mizuhiki.order.buyerreceipt;

import java.util.UUID;
import mizuhiki.shared.secret.Seal;
import mizuhiki.shared.secret.Seals;
import org.springframework.stereotype.Component;

/** Tells whether a receipt is made out to the same once more, without keeping to whom. */
@Component
class Addressees {

    private final Seal seal;

    Addressees(Seals seals) {
        this.seal = seals.of("buyer-receipt");
    }

    record Addressee(UUID receiptId, String name) {}

    /** Equal for the same name on the same receipt only, and nobody reads the name from it. */
    String seal(ReceiptForm form) {
        var sealed = seal.close(new Addressee(form.id(), form.addressee()));
        return sealed.substring(sealed.lastIndexOf('.') + 1);
    }
}
