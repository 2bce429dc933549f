package mizuhiki.order.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.TestShop;
import mizuhiki.order.item.Item;
import mizuhiki.order.placement.Answer.Placed;
import mizuhiki.order.placement.Answer.PlacedBefore;
import mizuhiki.order.placement.Answer.Refused;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.ShopNotOpen;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.ticket.TicketExpired;
import org.junit.jupiter.api.Test;

class BatchTests {

    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID PIECE = UUID.randomUUID();

    private final OrderSlip first = slip(PIECE);
    private final OrderSlip second = slip(PIECE);

    @Test
    void whatIsNewIsAnsweredWithItsOrder() {
        var batch = batch(first, second).with(Set.of(first.orderId(), second.orderId()));

        assertThat(batch.left()).isEmpty();
        assertThat(batch.answers()).containsExactly(new Placed(order(first)), new Placed(order(second)));
    }

    @Test
    void sameHandIsAnsweredWithTheOrderItHad() {
        var orderId = UUID.randomUUID();
        var batch = batch(first, second).with(Set.of(second.orderId()));

        assertThat(batch.left()).containsExactly(first);
        assertThat(batch.with(List.of(new Earlier(orderId, first.holdId(), first.keyHash())))
                        .answers())
                .containsExactly(new PlacedBefore(orderId), new Placed(order(second)));
    }

    @Test
    void anotherHandWithTheSameTicketIsRefused() {
        var theirs = new Earlier(UUID.randomUUID(), first.holdId(), second.keyHash());

        assertThat(refusal(first, theirs)).isInstanceOf(TicketAlreadyUsed.class);
    }

    @Test
    void keyOfAnotherOrderIsRefused() {
        var another = new Earlier(UUID.randomUUID(), second.holdId(), first.keyHash());

        assertThat(refusal(first, another)).isInstanceOf(OrderKeyReused.class);
    }

    @Test
    void whatWasNotWrittenAndHasNothingInItsWayCameTooLate() {
        assertThat(refusal(first)).isInstanceOf(TicketExpired.class);
    }

    @Test
    void whatIsNotOfferedIsRefusedAndItsNeighbourServed() {
        var unknown = slip(UUID.randomUUID());
        var batch = batch(unknown, first).with(Set.of(first.orderId()));

        assertThat(batch.rows()).extracting(Draft.Row::slip).containsExactly(first);
        assertThat(refusal(batch.answers().getFirst())).isInstanceOf(NotFound.class);
        assertThat(batch.answers()).last().isEqualTo(new Placed(order(first)));
    }

    @Test
    void nothingIsSoldBeforeTheShopHasTerms() {
        var closed = Batch.of(List.of(first), new Offer(Map.of(PIECE, item()), Map.of()));

        assertThat(closed.rows()).isEmpty();
        assertThat(refusal(closed.answers().getFirst())).isInstanceOf(ShopNotOpen.class);
    }

    private static Refusal refusal(OrderSlip slip, Earlier... earlier) {
        return refusal(batch(slip).with(List.of(earlier)).answers().getFirst());
    }

    private static Refusal refusal(Answer answer) {
        return ((Refused) answer).refusal();
    }

    private static Batch batch(OrderSlip... slips) {
        var terms = Map.of(slips[0].day(), TestShop.terms());
        return Batch.of(List.of(slips), new Offer(Map.of(PIECE, item()), terms));
    }

    private static Order order(OrderSlip slip) {
        return slip.order(item(), TestShop.terms());
    }

    private static OrderSlip slip(UUID productId) {
        return Slips.slip(OFFICE, productId);
    }

    private static Item item() {
        return new Item(PIECE, "水引のブローチ", "", null, TestShop.PRICE, Yen.of(600), true, 1, 0, 1, 0);
    }
}
