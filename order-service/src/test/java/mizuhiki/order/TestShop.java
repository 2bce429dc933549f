package mizuhiki.order;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.checkout.TestCheckout;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.shop.ShopTerms;
import mizuhiki.order.shop.Terms;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.ticket.Ticket;
import mizuhiki.shared.ticket.TicketOffice;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens shops, fills their windows and gives out tickets, for tests; to be autowired. */
@Component
public class TestShop {

    public static final Yen PRICE = Yen.of(3000);

    private final TestPeople people;
    private final ShopTerms terms;
    private final EventConsumer events;
    private final TicketOffice tickets;
    private final TestCheckout placing;

    TestShop(TestPeople people, ShopTerms terms, EventConsumer events, TicketOffice tickets, TestCheckout placing) {
        this.placing = placing;
        this.people = people;
        this.terms = terms;
        this.events = events;
        this.tickets = tickets;
    }

    /** An office whose shop is open. */
    public Office open() {
        var office = people.office();
        terms.give(terms()).contextWrite(CurrentOffice.is(office.id())).block();
        return office;
    }

    public static Terms terms() {
        return new Terms(
                LocalDate.of(2026, 1, 1),
                Yen.of(370),
                7,
                "ご入金から7日以内に発送します。",
                "長野県飯田市1-1 みずひき作業所",
                "届いてから8日以内。送料はお客様のご負担です。",
                "振込手数料はお客様のご負担です。",
                Yen.of(430),
                1056);
    }

    public UUID list(UUID officeId, String title) {
        var productId = UuidCreator.getTimeOrderedEpoch();
        hear(officeId, listing(productId, title));
        return productId;
    }

    public static ProductListed listing(UUID productId, String title) {
        return new ProductListed(productId, title, "<p>赤と白。</p>", null, PRICE, Yen.of(600), 3, null);
    }

    public void hear(UUID officeId, Event... told) {
        TestNews.tell(events, told).contextWrite(CurrentOffice.is(officeId)).block();
    }

    public void hearLate(UUID officeId, Delivered<?> told) {
        TestNews.tell(events, List.of(told))
                .contextWrite(CurrentOffice.is(officeId))
                .block();
    }

    public String ticket(UUID officeId, UUID productId) {
        return ticket(officeId, productId, Instant.now().plus(Duration.ofMinutes(10)));
    }

    public String ticket(UUID officeId, UUID productId, Instant expiresAt) {
        return ticket(officeId, productId, UUID.randomUUID(), expiresAt);
    }

    public String ticket(UUID officeId, UUID productId, UUID holdId, Instant expiresAt) {
        return ticket(officeId, productId, holdId, expiresAt, ClaimMode.HOLD_FIRST);
    }

    /** Of which many are given out for the same piece. */
    public String payFirstTicket(UUID officeId, UUID productId) {
        var soon = Instant.now().plus(Duration.ofMinutes(10));
        return ticket(officeId, productId, UUID.randomUUID(), soon, ClaimMode.PAY_FIRST);
    }

    private String ticket(UUID officeId, UUID productId, UUID holdId, Instant expiresAt, ClaimMode mode) {
        return tickets.issue(
                new Ticket(officeId, holdId, productId, UUID.randomUUID(), null, 1, PRICE, "buyer", expiresAt, mode));
    }

    public String ticketFor(UUID officeId, UUID productId, int pieces) {
        var soon = Instant.now().plus(Duration.ofMinutes(10));
        var lot = UUID.randomUUID();
        return tickets.issue(new Ticket(
                officeId, UUID.randomUUID(), productId, lot, null, pieces, PRICE, "buyer", soon, ClaimMode.HOLD_FIRST));
    }

    /** To be shipped and paid by bank transfer. */
    public UUID order(UUID officeId, UUID productId) {
        return order(officeId, ticket(officeId, productId)).id();
    }

    public Order order(UUID officeId, String ticket) {
        return now(placing.order(ticket), officeId);
    }

    public static <T> T now(Mono<T> work, UUID officeId) {
        return Objects.requireNonNull(
                work.contextWrite(CurrentOffice.is(officeId)).block());
    }
}
