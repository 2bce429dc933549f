package mizuhiki.catalog.keeping;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.catalog.tray.Request;
import org.jspecify.annotations.Nullable;

/**
 * Free pieces of a lot will not be sold: they are damaged, given away, lost.
 *
 * @param id given by a page, so that a double tap is one
 */
record WriteOffForm(
        @Nullable UUID id,
        @NotNull UUID lotId,
        @NotNull HandPlace from,
        @NotNull @Min(1) @Max(999) Integer quantity,
        @NotBlank @Size(max = 200) String reason) {

    WriteOffForm {
        reason = reason == null ? "" : Description.line(reason);
    }

    Request request(UUID productId, UUID personId, Instant at) {
        return new Request.WriteOff(productId, lotId, from.place(), quantity, personId, reason, at);
    }

    Sent sent(UUID productId) {
        return new Sent(id, productId, lotId, from.name(), null, quantity, reason);
    }
}
