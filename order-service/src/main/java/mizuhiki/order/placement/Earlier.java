package mizuhiki.order.placement;

import java.util.Arrays;
import java.util.UUID;

/** An order that stands in the way of a new one: of the same ticket, or with the same key. */
record Earlier(UUID id, UUID holdId, byte[] keyHash) {

    boolean isOf(OrderSlip slip) {
        return holdId.equals(slip.holdId());
    }

    boolean hasKeyOf(OrderSlip slip) {
        return Arrays.equals(keyHash, slip.keyHash());
    }
}
