package mizuhiki.catalog.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.chat.Heard.Outcome;
import mizuhiki.catalog.chat.Heard.Reading;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.desk.TestShow;
import mizuhiki.catalog.intake.TestShows;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.catalog.tray.Sale;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.ticket.TicketOffice;
import mizuhiki.shared.web.counter.BothWays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@CatalogTest
class CommentTests {

    private static final String FORM_TOKEN = UUID.randomUUID().toString();

    @Autowired
    WebTestClient web;

    @Autowired
    CommentDesk comments;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestPeople people;

    @Autowired
    TicketOffice tickets;

    @Autowired
    TestShows news;

    @Autowired
    TestComments typing;

    Office office;
    TestShelf shelf;
    TestShow show;
    UUID brooch;
    UUID dish;

    @BeforeEach
    void show() {
        office = people.office();
        shelf = new TestShelf(office.id(), database, stock);
        brooch = shelf.onSale(1);
        dish = shelf.onSale(3);
        show = new TestShow(new TestDesk(shelf, desk));
        news.tell(office.id(), sheet(show.id()));
        show.plan(brooch, "3");
        show.plan(dish, "B2");
        show.air(brooch, Cue.START);
        show.air(dish, Cue.START);
    }

    @Test
    void firstCommentGetsTheTicketTheNextAPlace() {
        assertThat(say("みかん", "3番ください").outcome()).isEqualTo(Outcome.TICKET);
        assertThat(say("りんご", "さんばん").outcome()).isEqualTo(Outcome.PLACE);
        assertThat(shelf.count(brooch)).isEqualTo(new StockCount(1, 0, 1, 0, 0, 0));
    }

    @Test
    void commentThatCannotBeKeptFallsOnNoNeighbour() {
        var texts = List.of("きれい", "こんばんは", "\u0000", "すてき", "いいですね");

        var kept = Flux.fromIterable(texts)
                .flatMap(text -> comments.take(
                                Comment.onOwnPage(show.id(), "みかん", text, BuyerKey.random(), TestDesk.now()))
                        .map(each -> each.heard().text())
                        .onErrorResume(refused -> Mono.empty()))
                .collectList();

        assertThat(shelf.in(kept)).containsExactlyInAnyOrder("きれい", "こんばんは", "すてき", "いいですね");
    }

    @Test
    void pinnedPieceNeedsNoNumber() {
        assertThat(say("みかん", "これください").why()).isEqualTo("WHICH_LABEL");
        show.air(dish, Cue.PIN);

        assertThat(say("みかん", "これください").productId()).isEqualTo(dish);
    }

    @Test
    void talkIsKeptAndClaimsNothing() {
        assertThat(say("みかん", "きれいですね").reading()).isEqualTo(Reading.NOTHING);
        assertThat(say("みかん", "99番ください").reading()).isEqualTo(Reading.NOT_UNDERSTOOD);
        assertThat(shelf.number("select count(*) from catalog.hold")).isZero();
    }

    @Test
    void cancelGivesBackWhatWasClaimedAndTheNextOneGetsIt() {
        say("みかん", "3番ください");
        var second = say("りんご", "3番ください");

        assertThat(say("みかん", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);

        assertThat(shelf.number(
                        "select count(*) from catalog.hold where id = '%s' and state = 'LIVE'", second.requestId()))
                .isOne();
        assertThat(say("みかん", "キャンセル").reason()).isEqualTo("hold-over");
    }

    @Test
    void whoClaimedSeveralMustSayWhichToGiveBack() {
        say("みかん", "3番ください");
        say("みかん", "B2欲しい");

        assertThat(say("みかん", "キャンセル").why()).isEqualTo("WHICH_LABEL");
        assertThat(say("みかん", "B2キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(shelf.count(dish).held()).isZero();
        assertThat(shelf.count(brooch).held()).isOne();
    }

    @Test
    void numberGivenAgainIsThatOfThePieceShownNow() {
        say("みかん", "3番ください");
        show.air(brooch, Cue.END);
        assertThat(say("りんご", "3番ください").why()).isEqualTo("NO_SUCH_LABEL");
        var bowl = shelf.onSale(1);
        show.plan(bowl, "3");
        show.air(bowl, Cue.START);

        var claim = say("りんご", "3番ください");

        assertThat(claim.productId()).isEqualTo(bowl);
        assertThat(claim.outcome()).isEqualTo(Outcome.TICKET);
    }

    @Test
    void pieceTakenOffIsGivenBackByItsNumberOrWithout() {
        say("みかん", "3番ください");
        say("りんご", "3番ください");
        show.air(brooch, Cue.END);
        assertThat(say("みかん", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
        var bowl = shelf.onSale(1);
        show.plan(bowl, "3");
        show.air(bowl, Cue.START);

        assertThat(say("りんご", "3番キャンセル").productId()).isEqualTo(brooch);

        assertThat(shelf.count(brooch).held()).isZero();
    }

    @Test
    void claimAndCancelOfOneBatchAreSeenInOrder() {
        var batch = List.of(comment("みかん", "3番"), comment("りんご", "3番"), comment("みかん", "キャンセル"));

        var kept = shelf.in(
                Flux.fromIterable(batch).flatMapSequential(comments::take, 8).collectList());

        assertThat(kept)
                .extracting(each -> each.heard().outcome())
                .containsExactly(Outcome.TICKET, Outcome.PLACE, Outcome.CANCELLED);
        assertThat(kept).extracting(Taken.Kept::position).isSorted();
    }

    @Test
    void commentsOfAShowThatIsNotOnAreTurnedAway() {
        show.air(brooch, Cue.END);
        show.air(dish, Cue.END);

        problem(show.id(), "show-over", 409);
        problem(UUID.randomUUID(), "not-found", 404);
    }

    @Test
    void showWithoutPiecesIsListenedToAsLongAsItIsOn() {
        var talk = UUID.randomUUID();
        commentsOf(talk).expectStatus().isNotFound();
        news.tell(office.id(), sheet(talk));
        commentsOf(talk).expectStatus().isOk().expectBody().json("[]");
        problem(talk, "show-over", 409);

        news.tell(office.id(), new ShowStarted(talk, "おしゃべり配信", Instant.now(), List.of(), "YOUTUBE", List.of()));
        assertThat(written(talk, "こんばんは")).isEqualTo("/live/" + office.slug() + "/" + talk);
        news.tell(office.id(), new ShowEnded(talk, "おしゃべり配信", Instant.now(), Instant.now()));

        problem(talk, "show-over", 409);
        commentsOf(talk)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].text")
                .isEqualTo("こんばんは");
    }

    private WebTestClient.ResponseSpec commentsOf(UUID showId) {
        return web.get()
                .uri("/api/v1/catalog/shows/" + showId + "/comments")
                .header("Authorization", people.bearer(office.id(), people.staff(office.id())))
                .exchange();
    }

    private static RunSheetSet sheet(UUID showId) {
        var now = Instant.now();
        return new RunSheetSet(showId, now, now.plusSeconds(3600), now, List.of());
    }

    @Test
    void nobodySeesWhichWayTheirCommentWent() {
        var comments = "/api/v1/claim/%s/%s/comments";
        var here = new BothWays(web, comments.formatted(office.slug(), show.id()));
        var nowhere = new BothWays(web, comments.formatted(office.slug(), "no-show"));

        var praise = here.servedAlike(200, Map.of("author", "みかん", "text", "すてき"));

        assertThat(praise.get("text").asString()).isEqualTo("すてき");
        here.sentOnAlike(400, Map.of("author", "みかん", "text", " "));
        nowhere.sentOnAlike(400, Map.of("author", "みかん", "text", "すてき"));
    }

    @Test
    void whoWritesElsewhereGetsTheTicketByALink() {
        var staff = people.bearer(office.id(), people.staff(office.id()));
        var view = bringIn(staff, "YOUTUBE", "みかん", "3番ください");
        assertThat(bringIn(staff, "TIKTOK", "みかん", "3番キャンセル").reason()).isEqualTo("hold-over");

        var link = web.get()
                .uri("/api/v1/catalog/shows/%s/comments/%s/ticket".formatted(show.id(), view.commentId()))
                .header("Authorization", staff)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(FloorCommentController.TicketLink.class)
                .returnResult()
                .getResponseBody();

        assertThat(tickets.read(Objects.requireNonNull(link).ticket()).holdId()).isEqualTo(view.requestId());
        assertThat(bringIn(staff, "YOUTUBE", "みかん", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void whoeverWritesElsewhereIsTheSameHoweverTheirNameIsTyped() {
        var staff = people.bearer(office.id(), people.staff(office.id()));
        assertThat(bringIn(staff, "YOUTUBE", "Mika ", "3番ください").author()).isEqualTo("Mika");
        assertThat(bringIn(staff, "YOUTUBE", "Mika", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
        bringIn(staff, "YOUTUBE", "　Ｍｉｋａ", "3番ください");
        assertThat(bringIn(staff, "YOUTUBE", "Mika", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
        bringIn(staff, "YOUTUBE", "@Mika", "3番ください");
        assertThat(bringIn(staff, "YOUTUBE", "＠mika", "キャンセル").outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void nameInOtherLettersIsSomebodyElse() {
        var staff = people.bearer(office.id(), people.staff(office.id()));
        bringIn(staff, "YOUTUBE", "Mika", "3番ください");

        assertThat(bringIn(staff, "YOUTUBE", "mika", "キャンセル").reason()).isEqualTo("hold-over");
        assertThat(shelf.count(brooch).held()).isOne();
    }

    @Test
    void nameOfNothingButSpacesIsNone() {
        var staff = people.bearer(office.id(), people.staff(office.id()));
        var claim = Map.of("platform", "YOUTUBE", "author", "　", "text", "3番ください");

        brought(staff, claim).expectStatus().isBadRequest();
        broughtByPage(staff, claim).expectStatus().isEqualTo(422);
    }

    @Test
    void whatIsWrittenOnTheOwnPageIsNotBroughtIn() {
        var staff = people.bearer(office.id(), people.staff(office.id()));
        var claim = Map.of("platform", "OWN_PAGE", "author", "みかん", "text", "3番ください");

        brought(staff, claim)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/written-here");
        assertThat(TestVoice.html(broughtByPage(staff, claim).expectStatus().isEqualTo(422)))
                .contains("自分たちのページのコメントは、ひとりでに入ります");

        assertThat(shelf.count(brooch).held()).isZero();
    }

    @Test
    void pieceKeptForSomebodyTypedInAsOfTheOwnPageHasALink() {
        var hold = shelf.in(typing.typedInAsOfTheOwnPage(show.id(), "みかん", "3番ください"));

        var staff = new TestVoice(web, people.bearer(office.id(), people.staff(office.id())));
        var row = staff.get("/api/v1/catalog/shows/" + show.id() + "/comments").get(0);

        assertThat(row.get("requestId").asString()).isEqualTo(hold.toString());
        assertThat(row.get("toBeSent").asBoolean()).isTrue();
    }

    @Test
    void onlyStaffAndThoseInTheShowBringCommentsIn() {
        var yui = people.member(office.id(), "ゆい");
        var ken = people.member(office.id(), "健");
        var claim = bringIn(people.bearer(office.id(), people.staff(office.id())), "YOUTUBE", "みかん", "3番ください");
        news.tell(office.id(), new ShowStarted(show.id(), "配信", Instant.now(), List.of(), "YOUTUBE", List.of(yui)));
        var cancel = Map.of("platform", "YOUTUBE", "author", "みかん", "text", "キャンセル");

        brought(people.bearer(office.id(), ken), cancel).expectStatus().isNotFound();
        broughtByPage(people.bearer(office.id(), ken), cancel).expectStatus().isNotFound();
        assertThat(shelf.number(
                        "select count(*) from catalog.hold where id = '%s' and state = 'LIVE'", claim.requestId()))
                .isOne();

        assertThat(bringIn(people.bearer(office.id(), yui), "YOUTUBE", "みかん", "キャンセル")
                        .outcome())
                .isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void membersSeeTheCommentsButNoLinks() {
        say("みかん", "3番ください");
        var member = people.bearer(office.id(), people.member(office.id(), "ゆい"));

        var page = web.get()
                .uri("/catalog/shows/" + show.id() + "/comments")
                .header("Authorization", member)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("みかん", "3番ください").doesNotContain("/ticket", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　 "})
    void commentOfNothingIsAskedForAgain(String text) {
        assertThat(TestVoice.html(write(show.id(), text).expectStatus().isEqualTo(422)))
                .contains("まだ送っていません", "value=\"みかん\"", "id=\"text-error\"", "/claim/" + office.slug())
                .doesNotContain("id=\"author-error\"");
        var bearer = people.bearer(office.id(), people.staff(office.id()));
        var words = Map.of("platform", "TIKTOK", "author", "みかん", "text", text);
        assertThat(TestVoice.html(broughtByPage(bearer, words).expectStatus().isEqualTo(422)))
                .contains("value=\"みかん\"", "id=\"text-error\"", "<option value=\"TIKTOK\" selected")
                .doesNotContain("id=\"author-error\"");
    }

    @Test
    void commentThatIsTooLongIsNotLost() {
        var text = "あ".repeat(201);

        assertThat(TestVoice.html(write(show.id(), text).expectStatus().isEqualTo(422)))
                .contains("value=\"" + text + "\"");
        var bearer = people.bearer(office.id(), people.staff(office.id()));
        var words = Map.of("platform", "TIKTOK", "author", "み".repeat(31), "text", "3番ください");
        assertThat(TestVoice.html(broughtByPage(bearer, words).expectStatus().isEqualTo(422)))
                .contains("value=\"3番ください\"", "id=\"author-error\"")
                .doesNotContain("id=\"text-error\"");
    }

    @Test
    void boxUnderTheShowLeadsOn() {
        assertThat(written("3番ください")).contains("/checkout?ticket=");
        assertThat(written("3番ください")).contains("/claim/" + office.slug() + "/places/");
        assertThat(written("きれい")).isEqualTo("/live/" + office.slug() + "/" + show.id());
    }

    @Test
    void whoeverWritesTheSameTwiceIsLedToWhatTheyHave() {
        var first = BuyerKey.random();
        var next = BuyerKey.random();

        var ticket = led(first, "3番ください");
        assertThat(ticket).contains("/checkout?ticket=");
        assertThat(led(first, "3番ください")).isEqualTo(ticket);
        var place = led(next, "3番ください");
        assertThat(place).contains("/places/");
        assertThat(led(next, "3番ください")).isEqualTo(place);
    }

    @Test
    void whatIsNotUnderstoodIsAnsweredKindly() {
        var answer = write(show.id(), "99番ください")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(answer).contains("99番ください", "/live/").doesNotContain("??");
    }

    @Test
    void whoeverHasOrderedIsToldThatTheOrderStands() {
        var buyer = BuyerKey.random();
        order(write(buyer, "3番ください"));

        assertThat(wordFor(buyer, "キャンセル"))
                .contains("注文になっています", "注文はそのままです", "注文を取り消したいとき")
                .doesNotContain("お金はかかっていません", "取りおきは終わっています");
        assertThat(wordFor(buyer, "3番キャンセル")).contains("注文はそのままです");
        assertThat(wordFor(buyer, "B2キャンセル")).contains("取りおきは終わっています").doesNotContain("お金はかかっていません");
        assertThat(wordFor(BuyerKey.random(), "キャンセル")).contains("取りおきは終わっています");
    }

    @Test
    void orderOfAnEarlierShowIsNoAnswerToACancelNow() {
        order(say("みかん", "3番ください").requestId());
        var next = new TestShow(new TestDesk(shelf, desk));
        next.plan(brooch, "3");
        next.air(brooch, Cue.START);

        var cancel = CommentView.of(shelf.in(comments.take(comment(next.id(), "みかん", "キャンセル"))));

        assertThat(cancel.reason()).isEqualTo("hold-over");
        assertThat(say("みかん", "キャンセル").reason()).isEqualTo("already-ordered");
    }

    @Test
    void whatIsRefusedIsSaidWithItsNumber() {
        assertThat(wordFor(BuyerKey.random(), "B2を5個ください")).contains("いま残っているのは3点です", "お金はかかっていません");
    }

    @Test
    void cancelThatWorksIsSaid() {
        var buyer = BuyerKey.random();
        write(buyer, "3番ください");

        assertThat(wordFor(buyer, "キャンセル"))
                .contains("<h1>取りおきをやめました</h1>", "また番号を書いてください", "/live/")
                .doesNotContain("お金はかかっていません");
    }

    private void order(UUID holdId) {
        var sale = new Sale(UUID.randomUUID(), holdId, brooch, 1);
        shelf.in(desk.ask(new Request.Order(sale, Request.Order.Step.PLACED, Instant.now())));
    }

    private UUID write(BuyerKey buyer, String text) {
        var claim = Comment.onOwnPage(show.id(), "みかん", text, buyer, TestDesk.now());
        return Objects.requireNonNull(shelf.in(comments.take(claim)).heard().requestId());
    }

    private String wordFor(BuyerKey buyer, String text) {
        return TestVoice.html(writing(show.id(), text)
                .cookie("buyer", buyer.value())
                .exchange()
                .expectStatus()
                .isOk());
    }

    private String led(BuyerKey buyer, String text) {
        return seeOther(writing(show.id(), text).cookie("buyer", buyer.value()).exchange());
    }

    private static String seeOther(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                        .isSeeOther()
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getLocation())
                .toString();
    }

    private String written(String text) {
        return written(show.id(), text);
    }

    private String written(UUID showId, String text) {
        return seeOther(write(showId, text));
    }

    private WebTestClient.ResponseSpec write(UUID showId, String text) {
        return writing(showId, text).exchange();
    }

    private WebTestClient.RequestHeadersSpec<?> writing(UUID showId, String text) {
        return web.post()
                .uri("/claim/%s/%s/comments".formatted(office.slug(), showId))
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", FORM_TOKEN)
                .body(BodyInserters.fromFormData("author", "みかん")
                        .with("text", text)
                        .with("_csrf", FORM_TOKEN));
    }

    private void problem(UUID showId, String slug, int status) {
        web.post()
                .uri("/api/v1/claim/%s/%s/comments".formatted(office.slug(), showId))
                .bodyValue(Map.of("author", "みかん", "text", "3番"))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }

    private CommentView bringIn(String staff, String platform, String author, String text) {
        return Objects.requireNonNull(brought(staff, Map.of("platform", platform, "author", author, "text", text))
                .expectStatus()
                .isCreated()
                .expectBody(CommentView.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec brought(String by, Map<String, String> words) {
        return web.post()
                .uri("/api/v1/catalog/shows/" + show.id() + "/comments")
                .header("Authorization", by)
                .bodyValue(words)
                .exchange();
    }

    private WebTestClient.ResponseSpec broughtByPage(String by, Map<String, String> words) {
        var form = BodyInserters.fromFormData("_csrf", FORM_TOKEN);
        words.forEach(form::with);
        return web.post()
                .uri("/catalog/shows/" + show.id() + "/comments")
                .header("Authorization", by)
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", FORM_TOKEN)
                .body(form)
                .exchange();
    }

    private CommentView say(String author, String text) {
        return CommentView.of(shelf.in(comments.take(comment(author, text))));
    }

    private Comment comment(String author, String text) {
        return comment(show.id(), author, text);
    }

    private static Comment comment(UUID showId, String author, String text) {
        var buyer =
                mizuhiki.catalog.buyer.BuyerKey.of(author.repeat(24).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Comment.onOwnPage(showId, author, text, buyer, Instant.now());
    }
}
