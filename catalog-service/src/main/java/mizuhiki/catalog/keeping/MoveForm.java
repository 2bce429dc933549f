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

/** Somebody carries free pieces of a lot from one place to another. */
record MoveForm(
        @NotNull UUID lotId,
        @NotNull HandPlace from,
        @NotNull HandPlace to,
        @NotNull @Min(1) @Max(999) Integer quantity,
        @NotBlank @Size(max = 200) String reason) {

    MoveForm {
        reason = reason == null ? "" : Description.line(reason);
    }

    Request request(UUID productId, UUID personId, Instant at) {
        return new Request.Move(productId, lotId, from.place(), to.place(), quantity, personId, reason, at);
    }
}
