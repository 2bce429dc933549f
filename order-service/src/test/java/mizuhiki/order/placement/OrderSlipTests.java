package mizuhiki.order.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import mizuhiki.order.TestShop;
import mizuhiki.order.item.Item;
import mizuhiki.order.purchase.Agreement.Payment;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class OrderSlipTests {

    private static final Item ITEM =
            new Item(UUID.randomUUID(), "水引のブローチ", "", null, Yen.of(3500), Yen.of(600), true, 1, 0, 1, 0);

    @Test
    void orderIsAtThePriceOfTheTicketAndTheTermsOfTheDay() {
        var slip = Slips.slip(UUID.randomUUID(), ITEM.productId());

        var order = slip.order(ITEM, TestShop.terms());

        assertThat(order.id()).isEqualTo(slip.orderId());
        assertThat(order.piece().price()).isEqualTo(TestShop.PRICE.times(2));
        assertThat(order.piece().materialCost()).isEqualTo(Yen.of(600));
        assertThat(order.agreement().shippingFee()).isEqualTo(Yen.ZERO);
        assertThat(order.agreement().payBy()).isEqualTo(slip.day().plusDays(7));
        assertThat(order.agreement().payFirst()).isFalse();
    }

    @Test
    void orderRemembersThatThePieceIsForWhoeverPaysFirst() {
        var order = Slips.payFirst(Payment.BANK_TRANSFER).order(ITEM, TestShop.terms());

        assertThat(order.agreement().payFirst()).isTrue();
    }

    @Test
    void whatIsForWhoeverPaysFirstCannotBePaidOnComing() {
        assertThatThrownBy(() -> Slips.payFirst(Payment.AT_PICKUP)).isInstanceOf(TransferNeeded.class);
    }
}
