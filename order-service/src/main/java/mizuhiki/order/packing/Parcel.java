package mizuhiki.order.packing;

import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderNumber;
import org.jspecify.annotations.Nullable;

/** What a packer needs to know of an order, and no more. */
record Parcel(UUID orderId, String title, @Nullable UUID photoId, int quantity) {

    static Parcel of(Order order) {
        var piece = order.piece();
        return new Parcel(order.id(), piece.title(), piece.photoId(), piece.quantity());
    }

    public String number() {
        return OrderNumber.of(orderId);
    }
}
