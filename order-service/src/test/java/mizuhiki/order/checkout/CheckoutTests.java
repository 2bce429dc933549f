package mizuhiki.order.checkout;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.buyer.Buyers;
import mizuhiki.order.placement.TicketAlreadyUsed;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.ticket.TicketExpired;
import mizuhiki.shared.ticket.TicketInvalid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckoutTests {

    @Autowired
    TestShop shop;

    @Autowired
    Checkout checkout;

    @Autowired
    Orders orders;

    @Autowired
    Buyers buyers;

    @Autowired
    DatabaseClient database;

    private Office office;
    private UUID productId;

    @BeforeAll
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
    }

    @Test
    void ticketBecomesOrderAtTheTermsOfTheDay() {
        var orderId = place(ticket(), OrderKey.draw());

        var order = now(orders.get(orderId), office.id());
        assertThat(order.state()).isEqualTo(Order.State.PLACED);
        assertThat(order.piece().title()).isEqualTo("水引のブローチ");
        assertThat(order.piece().materialCost()).isEqualTo(Yen.of(600));
        assertThat(order.total()).isEqualTo(Yen.of(3370));
        assertThat(count("select count(*) from orders.outbox where payload ->> 'orderId' = :id", orderId))
                .isOne();
    }

    @Test
    void buyerIsReadableOnlyThroughTheSeal() {
        var orderId = place(ticket(), OrderKey.draw());

        assertThat(now(buyers.of(orderId), office.id())).isEqualTo(TestCheckout.ENTRIES.buyer());
        assertThat(count(
                        "select count(*) from orders.buyer where order_id::text = :id"
                                + " and position(convert_to('山田', 'UTF8') in sealed) > 0",
                        orderId))
                .isZero();
    }

    @Test
    void sameSubmitTwiceIsOneOrder() {
        var ticket = ticket();
        var key = OrderKey.draw();

        assertThat(place(ticket, key)).isEqualTo(place(ticket, key));
    }

    @Test
    void ofManySimultaneousSubmitsOfOneTicketOneIsAnOrder() {
        var ticket = ticket();

        var placed = now(
                Flux.range(0, 16)
                        .flatMap(browser -> checkout.place(ticket, TestCheckout.ENTRIES, OrderKey.draw())
                                .map(Order::id)
                                .onErrorResume(TicketAlreadyUsed.class, used -> Mono.empty()))
                        .collectList(),
                office.id());

        assertThat(placed).hasSize(1);
        assertThat(count("select count(*) from orders.outbox where payload ->> 'orderId' = :id", placed.getFirst()))
                .isOne();
    }

    @Test
    void simultaneousSubmitsOfOneBrowserAllSeeTheSameOrder() {
        var ticket = ticket();
        var key = OrderKey.draw();

        var placed = now(
                Flux.range(0, 8)
                        .flatMap(submit -> checkout.place(ticket, TestCheckout.ENTRIES, key))
                        .map(Order::id)
                        .distinct()
                        .count(),
                office.id());

        assertThat(placed).isOne();
    }

    @Test
    void usedTicketIsRefusedToAnotherBrowser() {
        var ticket = ticket();
        place(ticket, OrderKey.draw());

        assertThatThrownBy(() -> place(ticket, OrderKey.draw())).isInstanceOf(TicketAlreadyUsed.class);
    }

    @Test
    void expiredTicketBuysNothing() {
        var ticket = shop.ticket(office.id(), productId, Instant.now().minusSeconds(1));

        assertThatThrownBy(() -> place(ticket, OrderKey.draw())).isInstanceOf(TicketExpired.class);
    }

    @Test
    void orderOfTheLastSecondIsFoundAgainAfterTheTicketExpired() {
        var hold = UUID.randomUUID();
        var key = OrderKey.draw();
        var orderId =
                place(shop.ticket(office.id(), productId, hold, Instant.now().plusSeconds(600)), key);

        var expired = shop.ticket(office.id(), productId, hold, Instant.now().minusSeconds(1));

        assertThat(place(expired, key)).isEqualTo(orderId);
    }

    @Test
    void changedTicketIsRefused() {
        var ticket = ticket();

        assertThatThrownBy(() -> place(ticket.substring(0, ticket.length() - 3) + "abc", OrderKey.draw()))
                .isInstanceOf(TicketInvalid.class);
    }

    @Test
    void ticketOfAnotherOfficeIsRefused() {
        var elsewhere = shop.open();

        assertThatThrownBy(() -> now(checkout.place(ticket(), TestCheckout.ENTRIES, OrderKey.draw()), elsewhere.id()))
                .isInstanceOf(TicketInvalid.class);
    }

    @Test
    void orderOfAnotherOfficeIsNotFound() {
        var orderId = place(ticket(), OrderKey.draw());
        var elsewhere = shop.open();

        assertThatThrownBy(() -> now(orders.get(orderId), elsewhere.id())).isInstanceOf(NotFound.class);
    }

    private String ticket() {
        return shop.ticket(office.id(), productId);
    }

    private UUID place(String ticket, OrderKey key) {
        return now(checkout.place(ticket, TestCheckout.ENTRIES, key), office.id())
                .id();
    }

    private long count(String sql, UUID id) {
        return now(
                database.sql(sql).bind("id", id.toString()).mapValue(Long.class).one(), office.id());
    }
}
