package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.hold.OrderedPieces;
import mizuhiki.catalog.hold.Sale;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.ticket.Ticket;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Whatever happens in whatever order, no piece appears or is lost. */
@CatalogTest
class StockIdentityTests {

    @Autowired
    ClaimDesk desk;

    @Autowired
    OrderedPieces pieces;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient web;

    @RepeatedTest(3)
    void booksAgreeAfterEveryStep() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var day = new Day(new Random(seed), people.office().id());
        for (var step = 0; step < 60; step++) {
            day.goOn();
            assertThat(day.differences()).as("seed %d, step %d", seed, step).isZero();
        }
        day.recount();
    }

    private final class Day {

        final Random random;
        final UUID office;
        final TestShelf shelf;
        final List<UUID> products = new ArrayList<>();
        final List<Ticket> tickets = new ArrayList<>();

        Day(Random random, UUID office) {
            this.random = random;
            this.office = office;
            this.shelf = new TestShelf(office, database, stock);
            products.add(shelf.onSale(1));
            products.add(shelf.onSale(4));
        }

        void goOn() {
            switch (random.nextInt(9)) {
                case 0 -> shelf.lot(any(products), 1 + random.nextInt(2));
                case 1 -> shelf.letTimePass(any(products));
                case 2, 3, 4 -> claim();
                default -> follow();
            }
        }

        long differences() {
            return shelf.number("""
                    select count(*) from catalog.stock
                     where (received, on_hand, held) <> (
                       select sum(received), sum(on_hand), sum(held) from catalog.movement
                        where movement.lot_id = stock.lot_id)
                        or held <> (select coalesce(sum(quantity), 0) from catalog.hold
                                     where hold.lot_id = stock.lot_id and state = 'LIVE')
                    """);
        }

        void recount() {
            web.get()
                    .uri("/api/v1/catalog/stock/check")
                    .header("Authorization", people.bearer(office, people.staff(office)))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.differences")
                    .isEmpty()
                    .jsonPath("$.lots")
                    .isEqualTo((int) shelf.number("select count(*) from catalog.stock"));
        }

        private void claim() {
            var claim = new Claim(any(products), 1 + random.nextInt(2), BuyerKey.random());
            var claimed = shelf.in(expected(desk.claim(claim)));
            if (claimed != null) {
                tickets.add(claimed.ticket());
            }
        }

        private void follow() {
            if (!tickets.isEmpty()) {
                shelf.in(expected(step(any(tickets))));
            }
        }

        private Mono<Void> step(Ticket ticket) {
            var sale = new Sale(ticket.holdId(), ticket.holdId(), ticket.productId(), ticket.quantity());
            return switch (random.nextInt(5)) {
                case 0 -> desk.release(ticket.holdId(), new BuyerKey(ticket.buyerKey()));
                case 1 -> pieces.cancelled(sale);
                case 2 -> pieces.shipped(sale);
                case 3 -> pieces.cameBack(sale, random.nextBoolean());
                default -> pieces.ordered(sale);
            };
        }

        private <T> Mono<T> expected(Mono<T> work) {
            return work.onErrorResume(Refusal.class, refusal -> Mono.empty());
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }
}
