package mizuhiki.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.ClaimMode;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;

/** Whatever happens in whatever order, the database says after every step what a plain model says. */
@CatalogTest
@TestPropertySource(properties = "mizuhiki.hold.sweep-first=1h")
class ModelTests {

    private static final int STEPS = 120;

    private static final String SHEET = """
            insert into catalog.count_sheet (id, person_id, counted_at, reason) values ('%s', '%s', now(), '棚卸し')
            """;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @RepeatedTest(6)
    void databaseAgreesWithTheModelAfterEveryStep() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var day = new Day(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            var did = day.goOn();
            day.compare("seed %d, step %d, %s".formatted(seed, step, did));
        }
    }

    private final class Day {

        final Random random;
        final TestShelf shelf = new TestShelf(UUID.randomUUID(), database, stock);
        final TestDesk at = new TestDesk(shelf, desk);
        final Model model = new Model();
        final UUID product;
        UUID show;

        /** In whole seconds: the database keeps no more than millionths, and ten seconds decide. */
        Instant claimedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3600);

        Day(Random random) {
            this.random = random;
            product = shelf.onSale(1);
            lots().forEach(lot -> model.received(lot, 1));
        }

        String goOn() {
            return switch (random.nextInt(15)) {
                case 0 -> receive();
                case 1 -> wait12Minutes();
                case 2 -> count();
                case 3 -> leave();
                case 4 -> beginOrEndShow();
                case 5, 6, 7, 8 -> claim();
                case 9, 10 -> orderOrPay();
                default -> follow();
            };
        }

        void compare(String as) {
            model.callOff();
            assertThat(shelf.count(product).available()).as(as).isEqualTo(availableNow());
            model.kept.forEach((id, hold) -> assertThat(state(id)).as(as).isEqualTo(hold.state));
            assertThat(queue())
                    .as(as)
                    .isEqualTo(model.queue.stream().map(Model.Waiting::id).toList());
            assertThat(differences()).as(as).isZero();
        }

        private int availableNow() {
            var over = model.kept.values().stream()
                    .filter(hold -> hold.over && hold.is("LIVE"))
                    .mapToInt(hold -> hold.pieces)
                    .sum();
            return model.free() + over;
        }

        private String receive() {
            var pieces = 1 + random.nextInt(2);
            model.received(shelf.lot(product, pieces), pieces);
            return "receive";
        }

        private String wait12Minutes() {
            shelf.sql(
                    "update catalog.hold set expires_at = now() - interval '1 second' where state in ('LIVE', 'OPEN')");
            model.timePasses();
            return "time passes";
        }

        private String count() {
            var lot = any(lots());
            var pieces = random.nextInt(4);
            var sheet = UUID.randomUUID();
            shelf.sql(SHEET, sheet, sheet);
            var answer =
                    at.ask(new Request.Count(product, lot, Place.SHELF, pieces, sheet, sheet, "棚卸し", Instant.now()));
            model.catchUp();
            var done = model.counted(lot, pieces - model.live(lot));
            assertThat(answer instanceof Answer.Done).isEqualTo(done);
            return "count " + pieces;
        }

        private String beginOrEndShow() {
            if (model.show != null) {
                at.ask(new Request.Air(product, show, Cue.END, Instant.now()));
            } else {
                show = UUID.randomUUID();
                at.ask(new Request.Plan(line(Instant.now()), Instant.now()));
                at.ask(new Request.Air(product, show, Cue.START, Instant.now()));
            }
            model.catchUp();
            model.show = model.show == null ? show : null;
            return "whoever pays first: " + model.show;
        }

        private ShowLine line(Instant now) {
            var end = now.plusSeconds(3600);
            return new ShowLine(show, product, "3", ClaimMode.PAY_FIRST, 5, 0, now, end, null, null, null, null);
        }

        private String leave() {
            if (model.queue.isEmpty()) {
                return "nobody leaves";
            }
            var waiting = any(model.queue);
            at.ask(new Request.Leave(product, waiting.id(), waiting.buyer(), Instant.now()));
            model.left(waiting.id());
            return "leave";
        }

        private String claim() {
            var id = UUID.randomUUID();
            var buyer = "buyer-" + random.nextInt(8);
            var pieces = 1 + random.nextInt(3);
            claimedAt = claimedAt.plusSeconds(random.nextInt(20));
            var answer = at.ask(new Request.Claim(id, product, pieces, buyer, null, claimedAt));
            var expected = model.claim(id, buyer, pieces, claimedAt);
            assertThat(word(answer)).isEqualTo(expected);
            return "claim " + pieces + " by " + buyer + ": " + expected;
        }

        private String follow() {
            if (model.kept.isEmpty()) {
                return "nothing to follow";
            }
            var id = any(List.copyOf(model.kept.keySet()));
            var hold = model.kept.get(id);
            return switch (random.nextInt(7)) {
                case 0 -> same(new Request.Release(product, id, hold.buyer, Instant.now()), model.release(id));
                case 1 -> same(order(id, hold.pieces, Step.CANCELLED), model.cancelled(id));
                case 2 -> same(order(id, hold.pieces, Step.SHIPPED), model.shipped(id));
                case 3 -> same(order(id, 1, Step.CAME_BACK), model.cameBack(id, true));
                case 4 -> same(order(id, 1, Step.CAME_BACK_BROKEN), model.cameBack(id, false));
                case 5 -> same(order(id, hold.pieces, Step.PAID), model.paid(id));
                default -> same(order(id, hold.pieces, Step.PLACED), model.ordered(id));
            };
        }

        /** Where nothing is kept aside, what was claimed is mostly ordered, and what was ordered paid. */
        private String orderOrPay() {
            var open = model.kept.entrySet().stream()
                    .filter(each -> each.getValue().is("OPEN", "AWAITING"))
                    .map(Map.Entry::getKey)
                    .toList();
            if (open.isEmpty()) {
                return "nothing to pay";
            }
            var id = any(open);
            var hold = model.kept.get(id);
            return hold.is("OPEN")
                    ? same(order(id, hold.pieces, Step.PLACED), model.ordered(id))
                    : same(order(id, hold.pieces, Step.PAID), model.paid(id));
        }

        private String same(Request request, boolean done) {
            var answer = at.ask(request);
            assertThat(answer instanceof Answer.Done)
                    .as("%s: %s", request, answer)
                    .isEqualTo(done);
            return request.getClass().getSimpleName();
        }

        private Request order(UUID hold, int pieces, Step step) {
            return new Request.Order(new Sale(hold, hold, product, pieces), step, Instant.now());
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        private String state(UUID hold) {
            return shelf.in(database.sql("select state from catalog.hold where id = '%s'".formatted(hold))
                    .mapValue(String.class)
                    .one());
        }

        private List<UUID> queue() {
            return shelf.in(database.sql("select id from catalog.waiter where state = 'WAITING' order by turn")
                    .mapValue(UUID.class)
                    .all()
                    .collectList());
        }

        private List<UUID> lots() {
            return shelf.in(database.sql("select lot_id from catalog.stock order by lot_id")
                    .mapValue(UUID.class)
                    .all()
                    .collectList());
        }

        private long differences() {
            return shelf.number("""
                    select count(*) from catalog.stock
                     where received + moved <> on_hand + allocated + shipped + written_off
                        or (received, on_hand, held) <> (
                             select sum(received), sum(on_hand), sum(held) from catalog.movement
                              where movement.lot_id = stock.lot_id)
                        or held <> (select coalesce(sum(quantity), 0) from catalog.hold
                                     where hold.lot_id = stock.lot_id and state = 'LIVE')
                    """);
        }
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case Answer.Kept kept -> "KEPT";
            case Answer.Queued queued -> "QUEUED";
            case Answer.Refused refused -> "NO";
            case Answer.Done done -> "DONE";
        };
    }
}
