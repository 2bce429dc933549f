package mizuhiki.order.buyerreceipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param id of the page it is asked for on
 * @param to whom it is made out to
 * @param key of the link, where the buyer asks
 */
record ReceiptForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 80) String to,
        @Nullable String key) {

    String addressee() {
        return to.strip();
    }

    String link() {
        return Objects.requireNonNullElse(key, "");
    }

    /** Says nothing: personal data must never end up in a log. */
    @Override
    public String toString() {
        return "ReceiptForm";
    }
}
