package mizuhiki.order.checkout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.order.placement.OrderSlip.Shown;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the checkout pass on to each other beside the entries.
 *
 * @param key drawn for the final confirmation, so that sending it twice is one order
 * @param total that the final confirmation showed
 * @param promise of the terms it showed
 * @param back set where the buyer wants to correct something
 */
record Submission(
        @NotBlank @Size(max = 4000) @Nullable String ticket,
        @Pattern(regexp = OrderKey.FORM) @Nullable String key,
        @Nullable @Min(0) Long total,
        @Nullable UUID promise,
        @Nullable String back) {

    String givenTicket() {
        return ticket == null ? "" : ticket;
    }

    OrderKey orderKey() {
        return key == null ? OrderKey.draw() : new OrderKey(key);
    }

    Shown shown() {
        return new Shown(total == null ? null : Yen.of(total), promise);
    }

    boolean goesBack() {
        return back != null;
    }
}
