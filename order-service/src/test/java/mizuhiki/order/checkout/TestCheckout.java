package mizuhiki.order.checkout;

import java.util.UUID;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.order.purchase.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Places orders for tests of other features. */
@Component
public class TestCheckout {

    static final Entries ENTRIES = new Entries(
            "山田 太郎", "395-0000", "長野県飯田市1-1", "taro@example.jp", "", Delivery.SHIPPING, Payment.BANK_TRANSFER);

    private final Checkout checkout;

    TestCheckout(Checkout checkout) {
        this.checkout = checkout;
    }

    /** What is behind the last slash of an order page. */
    public record Link(UUID id, String key) {

        @Override
        public String toString() {
            return "%s?key=%s".formatted(id, key);
        }
    }

    public Mono<Order> order(String ticket) {
        return checkout.place(ticket, ENTRIES, OrderKey.draw());
    }

    public Mono<Link> link(String ticket) {
        var key = OrderKey.draw();
        return checkout.place(ticket, ENTRIES, key).map(order -> new Link(order.id(), key.value()));
    }
}
