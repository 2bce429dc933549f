package mizuhiki.order.fulfilment;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import org.jspecify.annotations.Nullable;

/**
 * Goods that came back, as staff enter them.
 *
 * @param id of the entry, given by who sends it, so that what is sent twice is one return
 * @param quantity how many pieces; all that are left where it is not told, as only a program may
 */
record ReturnForm(
        @NotNull @Nullable UUID id,

        @NotNull(groups = OnPage.class) @Min(1) @Max(1_000_000) @Nullable
        Integer quantity,

        @NotNull @Nullable Boolean resellable) {

    /** A field that was cleared says nothing of how many came back. */
    interface OnPage extends Default {}

    /** To be called once valid. */
    Goods goods() {
        return new Goods(requireNonNull(id), quantity, Boolean.TRUE.equals(resellable));
    }

    record Goods(UUID id, @Nullable Integer quantity, boolean resellable) {

        int of(Order order) {
            return quantity == null ? order.kept() : quantity;
        }
    }
}
