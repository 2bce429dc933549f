package mizuhiki.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;

/** An order on its way from the money to the door, and back. */
public record Parcel(Cast cast, String orderId, LocalDate day) {

    private static final String ORDERS = "/api/v1/orders/";

    public void pay() {
        cast.staff().on(day, 10).put(ORDERS + orderId + "/payment", Map.of());
    }

    public void pack(String name, int minutes) {
        var packer = Map.of("personId", cast.id(name), "minutes", minutes);
        cast.voice(name).on(day, 11).put(ORDERS + orderId + "/packing", Map.of("packers", List.of(packer)));
    }

    byte[] slip() {
        return cast.staff().bytes("/orders/" + orderId + "/packing-slip.pdf");
    }

    public void ship(int channelFee) {
        var shipment = Map.of(
                "carrier", "日本郵便", "trackingNumber", "123456789012", "shippingCost", 370, "channelFee", channelFee);
        cast.staff().on(day, 15).put(ORDERS + orderId + "/shipment", shipment);
    }

    void takeBack(LocalDate on) {
        cast.staff().on(on, 10).put(ORDERS + orderId + "/return", Map.of("id", UUID.randomUUID(), "resellable", true));
    }
}
