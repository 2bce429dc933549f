package mizuhiki.order.fulfilment;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Goods that came back, as staff enter them. */
record ReturnForm(@NotNull @Nullable Boolean resellable) {

    boolean sellsAgain() {
        return Boolean.TRUE.equals(resellable);
    }
}
