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
 * Somebody carries free pieces of a lot from one place to another.
 *
 * @param id given by a page, so that a double tap is one
 */
record MoveForm(
        @Nullable UUID id,
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

    Sent sent(UUID productId) {
        return new Sent(id, productId, lotId, from.name(), to.name(), quantity, reason);
    }
}
