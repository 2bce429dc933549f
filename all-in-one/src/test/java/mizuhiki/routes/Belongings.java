package mizuhiki.routes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.time.Moment;
import mizuhiki.story.Bench;
import mizuhiki.story.Counter;
import mizuhiki.story.Parcel;
import mizuhiki.story.Payday;
import mizuhiki.story.Studio;
import org.springframework.http.HttpMethod;

/** Real things of one office, by the names under which routes ask for them. */
public record Belongings(Cast cast, Map<String, Object> ids) {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    public static Belongings of(Cast cast, Relay relay) {
        var belongings = new Belongings(cast, new HashMap<>());
        belongings.make();
        belongings.count();
        belongings.keepMaterial();
        belongings.beginThreeMore();
        relay.drain().block();
        belongings.plan();
        belongings.fillCalendar();
        belongings.changeHands();
        belongings.pair();
        belongings.sell();
        relay.drain().block();
        belongings.ship(relay);
        belongings.work();
        belongings.report();
        belongings.givePaper();
        belongings.takeStock();
        belongings.announce();
        belongings.afterShow(relay);
        var show = belongings.onAir();
        relay.drain().block();
        belongings.comment(show);
        return belongings;
    }

    private void make() {
        var bench = new Bench(cast, DAY);
        bench.openShop();
        var lot = bench.make("水引のブローチ", 2, Map.of("はな", 60));
        ids.put("lotId", lot.get("id").asString());
        ids.put("photoId", lot.get("photoId").asString());
        ids.put("productId", lot.get("productId").asString());
        ids.put("personId", cast.id("はな"));
        bench.list(productId(), Map.of("title", "水引のブローチ", "price", 3_000));
    }

    private void count() {
        var line = Map.of("lotId", id("lotId"), "pieces", 2, "expected", 2);
        var count = Map.of("place", "SHELF", "reason", "棚卸し", "lines", List.of(line));
        var sheet = cast.staff().post("/api/v1/catalog/counts", count).get("sheet");
        ids.put("countId", sheet.get("id").asString());
    }

    private void beginThreeMore() {
        var hana = cast.voice("はな").on(DAY, 15);
        var draft = hana.post("/api/v1/catalog/lots", Map.of("productId", id("productId")))
                .get("id")
                .asString();
        hana.put("/api/v1/catalog/lots/" + draft + "/thing", Map.of("title", "水引のブローチ", "quantity", 3));
        ids.put("draftId", draft);
    }

    private void keepMaterial() {
        var materials = "/api/v1/catalog/materials";
        var cord = cast.staff()
                .post(materials, Map.of("name", "水引（赤）", "unit", "本", "low", 5))
                .get("id")
                .asString();
        ids.put("materialId", cord);
        cast.staff().post(materials + "/" + cord + "/receipts", Map.of("quantity", 20, "yen", 1_000));
        var use = Map.of("quantity", 3, "lotId", id("lotId"));
        ids.put(
                "movementId",
                cast.staff()
                        .post(materials + "/" + cord + "/uses", use)
                        .get("id")
                        .asString());
    }

    private void plan() {
        var studio = Studio.plan(cast, DAY.plusDays(10), List.of(productId()));
        var place = studio.role("コメント", "NONE");
        studio.ask(place, "はな").expectStatus().isCreated();
        studio.step("OFFER");
        ids.put("showId", studio.id());
        ids.put("segmentId", opening(studio.id()));
        ids.put("slotId", place.split("/")[6]);
        ids.put("offerId", studio.offerTo("はな").get("id").asString());
    }

    private String opening(String showId) {
        var plan = Map.of("kind", "OPENING", "minutes", 5);
        var rundown = cast.staff().post("/api/v1/streams/" + showId + "/segments", plan);
        return rundown.at("/segments/0/id").asString();
    }

    private void fillCalendar() {
        var room = Map.of("kind", "ROOM", "name", "スタジオ");
        ids.put("thingId", added("things", room));
        var meeting = Map.of(
                "kind",
                "PEER_MEETING",
                "title",
                "おしゃべり会",
                "startsAt",
                "2026-10-20T05:00:00Z",
                "endsAt",
                "2026-10-20T06:00:00Z");
        ids.put("occasionId", added("occasions", meeting));
        var weekly = Map.of(
                "kind",
                "TRAINING",
                "title",
                "研修",
                "rule",
                "FREQ=WEEKLY",
                "firstDay",
                DAY,
                "begins",
                "10:00",
                "minutes",
                60,
                "onClosedDay",
                "SKIP");
        ids.put("repeatId", added("repeats", weekly));
        var talk = Map.of("guestId", cast.id("はな"), "day", DAY, "from", "15:00", "minutes", 30);
        ids.put("talkId", added("talks", talk));
    }

    /** A show that is really to come: a role that shall change hands, and one that was passed. */
    private void changeHands() {
        var studio = Studio.plan(cast, LocalDate.now(Moment.JAPAN).plusDays(3), List.of());
        studio.ask(studio.role("コメント", "NONE"), "はな").expectStatus().isCreated();
        studio.ask(studio.role("在庫", "NONE"), "職員").expectStatus().isCreated();
        studio.step("OFFER");
        cast.staff().put("/api/v1/streams/" + studio.id() + "/passing", Map.of("byItself", false));
        answer(studio, "職員", "PASS");
        answer(studio, "はな", "ACCEPT");
        ids.put("ownOfferId", studio.offerTo("はな").get("id").asString());
        var swap = "/api/v1/streams/offers/" + id("ownOfferId") + "/swap";
        var asked = cast.voice("はな").post(swap, Map.of("toId", cast.id("ケン")));
        ids.put("swapId", asked.get("swapId").asString());
        ids.put("subjectId", studio.id());
    }

    private void answer(Studio studio, String name, String word) {
        var offer = studio.offerTo(name).get("id").asString();
        cast.voice(name).put("/api/v1/streams/offers/" + offer + "/answer", Map.of("answer", word));
    }

    private void pair() {
        support("はな", "NEWCOMER");
        support("ケン", "PEER");
        var two = Map.of("newcomerId", cast.id("はな"), "peerId", cast.id("ケン"));
        ids.put(
                "pairId",
                cast.staff().post("/api/v1/streams/pairs", two).get("pairId").asString());
        var notes = "/api/v1/streams/pair/" + id("pairId") + "/notes";
        var note = cast.voice("ケン").post(notes, Map.of("text", "声が小さくてもだいじょうぶです。"));
        ids.put("noteId", note.get("noteId").asString());
        cast.voice("はな").put(notes + "/" + id("noteId") + "/share", Map.of());
    }

    private void support(String name, String part) {
        var path = "/api/v1/streams/people/" + cast.id(name) + "/support";
        cast.staff().put(path, Map.of("part", part, "showsAWeek", 2));
    }

    private String added(String what, Map<String, ?> plan) {
        return cast.staff().post("/api/v1/streams/" + what, plan).get("id").asString();
    }

    private void sell() {
        var counter = new Counter(cast);
        var order = counter.placed(
                cast.buyer().on(DAY, 17),
                counter.claimed(productId()).get("ticket").asString());
        ids.put("orderId", order.get("id").asString());
        ids.put("key", order.get("key").asString());
        var held = counter.claimed(productId());
        ids.put("holdId", held.get("holdId").asString());
        ids.put("ticket", held.get("ticket").asString());
        ids.put("waiterId", counter.queued(productId()).get("waiterId").asString());
    }

    private void announce() {
        var post = Map.of(
                "showId",
                id("showId"),
                "network",
                "INSTAGRAM",
                "text",
                "木曜の水引便 #水引",
                "publishAt",
                "2026-10-14T03:00:00Z",
                "minutes",
                20,
                "preparedBy",
                List.of(cast.id("はな")),
                "pictures",
                List.of(productId()),
                "seen",
                List.of(Map.of("personId", cast.id("はな"), "sight", "HANDS")));
        ids.put("postId", added("posts", post));
    }

    /** A show of yesterday, so that it is still fresh in mind, in which something was sold. */
    private void afterShow(Relay relay) {
        var yesterday = LocalDate.now(Moment.JAPAN).minusDays(1);
        var piece = bookmark(relay);
        var studio = Studio.plan(cast, yesterday, List.of(piece));
        studio.ask(studio.role("手もと", "NONE"), "はな").expectStatus().isCreated();
        studio.step("OFFER");
        studio.answer("はな", "ACCEPT");
        studio.start();
        studio.pin(piece);
        relay.drain().block();
        var counter = new Counter(cast);
        var ticket = counter.claimedIn(studio.id(), piece).get("ticket").asString();
        counter.placed(cast.buyer().on(yesterday, 14), ticket);
        studio.end();
        ids.put("endedShowId", studio.id());
        speak(studio.id());
    }

    private UUID bookmark(Relay relay) {
        var bench = new Bench(cast, DAY);
        var piece = UUID.fromString(
                bench.make("水引のしおり", 1, Map.of("はな", 30)).get("productId").asString());
        bench.list(piece, Map.of("title", "水引のしおり", "price", 1_500));
        relay.drain().block();
        return piece;
    }

    private void speak(String showId) {
        var thanks = Map.of("kind", "TEAM", "words", "おつかれさまでした");
        ids.put("thanksId", added(showId + "/thanks", thanks));
        var care = Map.of("feeling", "A_LITTLE_TIRED", "wantsTalk", true, "note", "すこし早口になりました");
        cast.voice("はな").put("/api/v1/streams/after/%s/mine".formatted(showId), care);
    }

    private Studio onAir() {
        var studio = Studio.plan(cast, DAY.plusDays(20), List.of(productId()));
        studio.step("OFFER");
        studio.start();
        ids.put("airShowId", studio.id());
        return studio;
    }

    private void comment(Studio studio) {
        var words = Map.of("platform", "YOUTUBE", "author", "みかん", "text", "きれいですね");
        var comment = cast.staff().post("/api/v1/catalog/shows/" + studio.id() + "/comments", words);
        ids.put("commentId", comment.get("commentId").asString());
    }

    /** A piece that was sold and shipped, so that it earned something, about which somebody asks. */
    private void ship(Relay relay) {
        var bench = new Bench(cast, DAY);
        var lot = bench.make("つまみ細工の花", 1, Map.of("はな", 30));
        var product = lot.get("productId").asString();
        bench.list(UUID.fromString(product), Map.of("title", "つまみ細工の花", "price", 2_000));
        relay.drain().block();
        var counter = new Counter(cast);
        var ticket = counter.claimed(UUID.fromString(product)).get("ticket").asString();
        var order = counter.placed(cast.buyer().on(DAY, 18), ticket).get("id").asString();
        var parcel = new Parcel(cast, order, DAY.plusDays(1));
        parcel.pay();
        parcel.pack("はな", 10);
        parcel.ship(0);
        relay.drain().block();
        payOut(order);
        ask();
    }

    private void payOut(String order) {
        var fee = Map.of("orderId", order, "channelFee", 0);
        var payout = Map.of(
                "channel",
                "minne",
                "paidOn",
                DAY.plusDays(1).toString(),
                "received",
                0,
                "transferFee",
                0,
                "reason",
                "まだ届かない",
                "orders",
                List.of(fee));
        var noted = cast.staff().on(DAY.plusDays(1), 16).post("/api/v1/orders/payouts", payout);
        ids.put("payoutId", noted.get("id").asString());
    }

    private void ask() {
        var hana = cast.voice("はな").on(DAY.plusDays(2), 10);
        var earned = hana.get("/api/v1/wages/mine/2026-10").at("/pieces/0/parts/0");
        ids.put("creditId", earned.get("creditId").asString());
        var doubt = Map.of("sale", earned.get("settlementId").asString(), "choice", "UNCLEAR");
        hana.asks(HttpMethod.POST, "/api/v1/wages/mine/2026-10/questions", doubt)
                .expectStatus()
                .isCreated();
        var questions = cast.staff().on(DAY.plusDays(2), 11).get("/api/v1/wages/questions");
        ids.put("questionId", questions.get(0).get("id").asString());
    }

    private void work() {
        var records = cast.staff().get("/api/v1/work/records?month=2026-10");
        ids.put("recordId", records.get(0).get("id").asString());
        ids.put("workId", records.get(0).get("id").asString());
        cast.staff().put("/api/v1/work/attendance/2026-10-05/" + cast.id("はな"), Map.of("minutes", 120));
        cast.staff().put("/api/v1/work/attendance/2026-10-05/confirmation", Map.of());
        var report = Map.of("kind", "REPORT", "entry", Map.of("day", "2026-10-05", "content", "ブローチを2こ作った"));
        var written = cast.staff().post("/api/v1/work/home/%s/records".formatted(cast.id("はな")), report);
        ids.put("homeRecordId", written.get("id").asString());
        ids.put("expenseId", expense());
        var extra = Map.of("personId", cast.id("はな"), "amount", 100, "reason", "バザーの手伝い");
        var added = cast.manager().post("/api/v1/wages/months/2026-10/adjustments", extra);
        ids.put("adjustmentId", added.get("id").asString());
        ids.put("proposalId", new Payday(cast).propose("2026-10"));
    }

    private void report() {
        var member = cast.voice("はな");
        var task = member.get("/api/v1/work/daily/mine").get("choices").get(0).get("id");
        ids.put("taskId", task.asString());
        var entry = Map.of("taskId", task.asString(), "day", DAY.plusMonths(1).toString(), "minutes", 30);
        ids.put(
                "entryId",
                member.post("/api/v1/work/daily/mine", entry).get("id").asString());
    }

    private String expense() {
        var bill = Map.of(
                "day",
                "2026-10-05",
                "kind",
                "SUBCONTRACT",
                "bill",
                500,
                "note",
                "染め",
                "workType",
                "水引",
                "costClass",
                "PRODUCTION");
        return cast.manager().post("/api/v1/wages/expenses", bill).get("id").asString();
    }

    /** The month is closed and paid, and a member gets a paper about the year. */
    private void givePaper() {
        var month = "/api/v1/wages/months/2026-10";
        var closing = DAY.plusMonths(1);
        cast.staff().on(closing, 10).post(month + "/proposals/" + id("proposalId") + "/signature", Map.of());
        cast.manager().on(closing, 11).put(month + "/payment", Map.of());
        var asked = Map.of("personId", cast.id("はな"), "kind", "CALENDAR", "year", closing.getYear());
        var paper = cast.manager().on(closing, 12).post("/api/v1/wages/yearly", asked);
        ids.put("paperId", paper.get("id").asString());
    }

    private void takeStock() {
        var counted = Map.of("workType", "水引", "stock", "MATERIAL", "opening", 0, "closing", 500, "source", "棚卸表");
        var entered = cast.manager().post("/api/v1/wages/tables/2026/stock", counted);
        ids.put("stocktakingId", entered.get("id").asString());
    }

    UUID productId() {
        return UUID.fromString(id("productId"));
    }

    public String id(String name) {
        return ids.get(name).toString();
    }
}
