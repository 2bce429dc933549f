package mizuhiki.catalog.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.DeskLanes;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.intake.TestShows;
import mizuhiki.catalog.replay.Replay.Verdict;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Order.Step;
import mizuhiki.catalog.tray.Rules;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** A show decided again from its log is the same to the byte. */
@CatalogTest
class ReplayTests {

    @Autowired
    Replaying replaying;

    @Autowired
    TestShows shows;

    @Autowired
    Desk desk;

    @Autowired
    DeskLanes lanes;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient web;

    final UUID show = UUID.randomUUID();
    final UUID other = UUID.randomUUID();
    Office office;
    TestShelf shelf;
    TestDesk at;
    List<UUID> products;

    @BeforeEach
    void show() {
        office = people.office();
        shelf = new TestShelf(office.id(), database, stock);
        at = new TestDesk(shelf, desk);
        products =
                IntStream.range(0, 4).mapToObj(each -> shelf.onSale(1 + each)).toList();
        at.claim(products.getLast(), 2, "before the show");
        shows.tell(office.id(), new ShowStarted(show, "木曜の配信", TestDesk.now(), products, "YOUTUBE", List.of()));
    }

    @RepeatedTest(3)
    void wholeShowIsDecidedAgainToTheByte() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (var minute = 0; minute < 12; minute++) {
            shows.tell(office.id(), new PiecePinned(show, any(random, products), minute, TestDesk.now()));
            crowd(random);
            afterwards(random);
        }
        shows.tell(office.id(), new ShowEnded(show, "木曜の配信", TestDesk.now(), TestDesk.now()));

        var replay = shelf.in(replaying.replay(show));

        assertThat(replay.requests()).isGreaterThan(100);
        assertThat(replay.asReplayed()).as("seed %d", seed).isEqualTo(replay.asItIs());
        assertThat(replay.asItIs()).contains("\"state\":\"ORDERED\"", "\"state\":\"LIVE\"", "\"state\":\"WAITING\"");
    }

    @Test
    void whatWasChangedPastTheDeskIsFound() {
        var hold = at.kept(products.getFirst(), 1, "buyer");
        assertThat(shelf.in(replaying.replay(show)).isSame()).isTrue();

        shelf.sql("update catalog.hold set buyer_key_hash = 'friend' where id = '%s'", hold.id());

        assertThat(shelf.in(replaying.replay(show)).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void showDecidedByOtherRulesIsNotCalledWrong() {
        var before = new Replay(Rules.NUMBER - 1, 1, "[1]", "[2]");

        assertThat(before.verdict()).isEqualTo(Verdict.OTHER_RULES);
        assertThat(new Replay(null, 1, "[1]", "[2]").verdict()).isEqualTo(Verdict.OTHER_RULES);
        assertThat(new Replay(null, 1, "[1]", "[1]").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void whoWaitsForStaffIsNotServedByTheEndOfTheShow() {
        var piece = shelf.onSale(1);
        var waiting = waitedIn(ClaimMode.STAFF_HOLD, piece);

        at.ask(new Request.Look(piece, TestDesk.now()));

        assertThat(shelf.number("select count(*) from catalog.waiter where id = '%s' and state = 'WAITING'", waiting))
                .isOne();
        assertThat(shelf.in(replaying.replay(other)).isSame()).isTrue();
    }

    @Test
    void shopBuyersComeAfterThoseWhoWaitForStaff() {
        var piece = shelf.onSale(1);
        waitedIn(ClaimMode.STAFF_HOLD, piece);

        var late = (Answer.Queued) at.claim(piece, 1, "in the shop");

        assertThat(late.place()).isEqualTo(2);
        assertThat(shelf.in(replaying.replay(other)).isSame()).isTrue();
    }

    @Test
    void whoIsNextAfterTheShowHasTheTimeOfTheShow() {
        var piece = shelf.onSale(1);
        var before = at.kept(piece, 1, "before the show");
        var next = waitedIn(ClaimMode.HOLD_FIRST, piece);

        at.release(before, "before the show");

        assertThat(shelf.number("select count(*) from catalog.hold where id = '%s' and state = 'LIVE'", next))
                .isOne();
        assertThat(shelf.in(replaying.replay(other)).isSame()).isTrue();
    }

    /** Somebody who has joined the queue in a show of this one piece, which is over. */
    private UUID waitedIn(ClaimMode mode, UUID piece) {
        var now = begin(mode, piece);
        var joined = (Answer.Queued) at.claimIn(other, piece, "next");
        shows.tell(office.id(), new ShowEnded(other, "金曜の配信", now, TestDesk.now()));
        return joined.waiter().id();
    }

    private Instant begin(ClaimMode mode, UUID piece) {
        var now = TestDesk.now();
        var line = new RunSheetSet.Line(piece, "1", mode, 30, 0);
        shows.tell(office.id(), new RunSheetSet(other, now, now.plusSeconds(3600), now, List.of(line)));
        shows.tell(office.id(), new ShowStarted(other, "金曜の配信", now, List.of(piece), "YOUTUBE", List.of()));
        return now;
    }

    private static Request order(Hold hold, Step step) {
        return new Request.Order(
                new Sale(hold.id(), hold.id(), hold.productId(), hold.quantity()), step, TestDesk.now());
    }

    @Test
    void whoIsToldThatSomebodyElsePaidIsToldAgain() {
        var piece = shelf.onSale(1);
        begin(ClaimMode.PAY_FIRST, piece);
        var quick = ((Answer.Kept) at.claimIn(other, piece, "quick")).hold();
        var slow = ((Answer.Kept) at.claimIn(other, piece, "slow")).hold();

        Stream.of(order(quick, Step.PLACED), order(slow, Step.PLACED), order(quick, Step.PAID))
                .forEach(at::ask);

        assertThat(shelf.number("select count(*) from catalog.hold where id = '%s' and state = 'GONE'", slow.id()))
                .isOne();
        assertThat(shelf.in(replaying.replay(other)).isSame()).isTrue();
    }

    @Test
    void staffCanAskForIt() {
        web.get()
                .uri("/api/v1/catalog/shows/" + show + "/replay")
                .header("Authorization", people.bearer(office.id(), people.staff(office.id())))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.same")
                .isEqualTo(true)
                .jsonPath("$.verdict")
                .isEqualTo("SAME")
                .jsonPath("$.rules")
                .isEqualTo(Rules.NUMBER)
                .jsonPath("$.rulesKnown")
                .isEqualTo(Rules.NUMBER);
    }

    private void crowd(Random random) {
        var claims = IntStream.range(0, 12)
                .mapToObj(each -> TestDesk.claiming(
                        any(random, products),
                        1 + random.nextInt(2),
                        "buyer-" + random.nextInt(9),
                        random.nextBoolean() ? show : null))
                .toList();
        shelf.in(Flux.fromIterable(claims).flatMap(lanes::ask, 12).collectList());
    }

    private void afterwards(Random random) {
        var holds = shelf.in(database.sql("select * from catalog.hold order by id")
                .mapProperties(Hold.class)
                .all()
                .collectList());
        var hold = any(random, holds);
        var ordered = at.ask(order(hold, Step.PLACED));
        assertThat(ordered).isNotInstanceOf(Answer.Kept.class);
        at.release(any(random, holds), any(random, holds).buyerKeyHash());
        stock.receive(shelf.lot(any(random, products), 1), hold.productId(), 1);
    }

    private static <T> T any(Random random, List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
