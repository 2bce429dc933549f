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

/** Free pieces of a lot will not be sold: they are damaged, given away, lost. */
record WriteOffForm(
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
}
