package mizuhiki.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.refusal.ShowOver;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.RunSheetSet.Line;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.outbox.TestNews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What the other services' shows do to the shelf, and what the channels hear of it. */
@CatalogTest
class ShowNewsTests {

    private final UUID office = UUID.randomUUID();
    private final UUID show = UUID.randomUUID();
    private final Instant now = TestDesk.now();

    @Autowired
    TestShows shows;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;
    TestDesk at;
    UUID brooch;
    UUID dish;

    @BeforeEach
    void shelf() {
        shelf = new TestShelf(office, database, stock);
        at = new TestDesk(shelf, desk);
        brooch = shelf.onSale(2);
        dish = shelf.onSale(1);
    }

    @Test
    void keptPiecesAreWithdrawnFromTheShopAndComeBackAfterTheShow() {
        shows.tell(office, sheet(line(brooch, "1", 2)));
        assertThat(inShop(brooch)).isZero();
        assertThat(refusal(at.claim(brooch, 1, "passer-by"))).isInstanceOf(KeptForShow.class);

        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch), "YOUTUBE", List.of()));
        shows.tell(office, new ShowEnded(show, "木曜の配信", now, now));

        assertThat(inShop(brooch)).isEqualTo(2);
    }

    @Test
    void calledOffShowGivesItsPiecesBack() {
        shows.tell(office, sheet(line(brooch, "1", 2)));
        assertThat(inShop(brooch)).isZero();

        shows.tell(office, new ShowCancelled(show));

        assertThat(inShop(brooch)).isEqualTo(2);
    }

    @Test
    void pinnedPieceIsNothingElsewhereUntilTheNextIsShown() {
        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch, dish), "YOUTUBE", List.of()));
        shows.tell(office, new PiecePinned(show, brooch, 1, now));
        assertThat(inShop(brooch)).isZero();
        assertThat(refusal(at.claim(brooch, 1, "passer-by"))).isInstanceOf(KeptForShow.class);
        assertThat(at.claimIn(show, brooch, "viewer")).isInstanceOf(Answer.Kept.class);

        shows.tell(office, new PiecePinned(show, dish, 5, now));

        assertThat(inShop(brooch)).isEqualTo(1);
        assertThat(inShop(dish)).isZero();
        assertThat(at.claim(brooch, 1, "passer-by")).isInstanceOf(Answer.Kept.class);
    }

    @Test
    void whatIsTakenOffTheRunSheetIsNoLongerPartOfTheShow() {
        shows.tell(office, sheet(line(brooch, "1", 0), line(dish, "2", 0)));
        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch, dish), "YOUTUBE", List.of()));

        shows.tell(office, sheet(line(brooch, "1", 0)));

        assertThat(at.claimIn(show, brooch, "viewer")).isInstanceOf(Answer.Kept.class);
        assertThat(refusal(at.claimIn(show, dish, "viewer"))).isInstanceOf(ShowOver.class);
    }

    @Test
    void whatIsPutOnTheRunSheetOfAShowOnAirCanBeClaimedThere() {
        shows.tell(office, sheet(line(brooch, "1", 0)));
        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch), "YOUTUBE", List.of()));

        shows.tell(office, sheet(line(brooch, "1", 0), line(dish, "2", 0)));

        assertThat(((Answer.Kept) at.claimIn(show, dish, "viewer")).hold().showId())
                .isEqualTo(show);
    }

    @Test
    void firstPieceOfAShowThatIsOnAlreadyCanBeClaimedThere() {
        shows.tell(office, sheet());
        shows.tell(office, new ShowStarted(show, "おしゃべり配信", now, List.of(), "YOUTUBE", List.of()));

        shows.tell(office, sheet(line(brooch, "1", 0)));

        assertThat(((Answer.Kept) at.claimIn(show, brooch, "viewer")).hold().showId())
                .isEqualTo(show);
    }

    @Test
    void runSheetToldLateOverwritesNoNewerOne() {
        var first = TestNews.written(sheet(line(brooch, "1", 2)));
        shows.tell(office, sheet(line(dish, "1", 1)));

        shows.tell(office, first);

        assertThat(at.claim(brooch, 2, "passer-by")).isInstanceOf(Answer.Kept.class);
        assertThat(refusal(at.claim(dish, 1, "passer-by"))).isInstanceOf(KeptForShow.class);
    }

    @Test
    void whatIsShownNowStaysSoWhenItIsToldLateWhatWasShownBefore() {
        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch, dish), "YOUTUBE", List.of()));
        shows.tell(office, new PiecePinned(show, dish, 5, now.plusSeconds(300)));

        shows.tell(office, new PiecePinned(show, brooch, 1, now.plusSeconds(60)));

        assertThat(refusal(at.claim(dish, 1, "passer-by"))).isInstanceOf(KeptForShow.class);
        assertThat(at.claim(brooch, 1, "passer-by")).isInstanceOf(Answer.Kept.class);
    }

    @Test
    void showThatIsOverStaysOverWhateverIsToldLateOfIt() {
        shows.tell(office, sheet(line(brooch, "1", 2)));
        shows.tell(office, new ShowEnded(show, "木曜の配信", now, now));

        shows.tell(office, new ShowStarted(show, "木曜の配信", now, List.of(brooch, dish), "YOUTUBE", List.of()));
        shows.tell(office, sheet(line(brooch, "1", 2)));

        assertThat(refusal(at.claimIn(show, brooch, "viewer"))).isInstanceOf(ShowOver.class);
        assertThat(((Answer.Kept) at.claim(brooch, 2, "passer-by")).hold().showId())
                .isNull();
        assertThat(((Answer.Kept) at.claim(dish, 1, "passer-by")).hold().showId())
                .isNull();
    }

    private RunSheetSet sheet(Line... lines) {
        var end = now.plus(Duration.ofHours(1));
        return new RunSheetSet(show, now, end, now.minusSeconds(1), Arrays.asList(lines));
    }

    private static Line line(UUID product, String label, int kept) {
        return new Line(product, label, ClaimMode.HOLD_FIRST, 10, kept);
    }

    private static RuntimeException refusal(Answer answer) {
        return ((Answer.Refused) answer).reason();
    }

    /** As the channels heard it last. */
    private long inShop(UUID product) {
        return shelf.number("""
                select (payload ->> 'inShop')::bigint from catalog.outbox
                 where type = 'StockChanged' and payload ->> 'productId' = '%s' order by position desc limit 1
                """, product);
    }
}
