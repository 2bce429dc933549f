package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.house.Members;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A show that repeats, from its rule to the day after: people are proposed, asked, pass, say yes, take a consent back on
 * the morning, are replaced, and their minutes are confirmed.
 */
@WholeHouse
class ShowOfManyInBrowserTests {

    private static final LocalDate TODAY = LocalDate.now(Moment.JAPAN);
    private static final LocalDate SHOW = TODAY.plusDays(3);
    private static final String TITLE = "毎週の水引便";
    private static final String PIECE = "水引の箸置き";
    private static final int PHONE = FromBenchToBuyer.PHONE;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Relay relay;

    @LocalServerPort
    int port;

    private Troupe troupe;
    private Window desk;
    private String first;

    @Test
    void theRepeatingShowIsPlayedByThoseWhoWantTo() {
        try (var chromium = Chromium.start()) {
            troupe = new Troupe(chromium, "http://localhost:" + port, people, people.office(), new Weights());
            member("ケン");
            member("ゆい");
            onSale(member("はな", Consent.HANDS), troupe.join("職員", Role.STAFF), troupe.join("管理者", Role.MANAGER));
            desk = troupe.signedIn("職員", FromSaleToWage.DESK, TODAY);
            planned();
            proposedAndAsked();
            answered();
            consentTakenBack();
            played();
        }
    }

    /** A piece はな made is in the shop; how that is done is another story. */
    private void onSale(UUID hana, UUID staff, UUID manager) {
        var members = Map.of("はな", named(hana), "職員", named(staff), "管理者", named(manager));
        var cast = new Cast(web, new Members(troupe.office().slug(), members));
        var bench = new mizuhiki.story.Bench(cast, TODAY);
        bench.openShop();
        var lot = bench.make(PIECE, 2, Map.of("はな", 60));
        bench.list(UUID.fromString(lot.get("productId").asString()), Map.of("title", PIECE, "price", 3_000));
        relay.drain().block();
    }

    private Members.Member named(UUID id) {
        return new Members.Member(id, people.bearer(troupe.office().id(), id));
    }

    /** A rule lays the shows; the first of them gets its roles. */
    private void planned() {
        desk.open("/streams/repeats/new");
        desk.fill("名前", TITLE);
        desk.fill("はじめの日", SHOW);
        desk.tick("毎週");
        desk.fill("はじまり", "14:00");
        desk.fill("おわり", "15:00");
        desk.tick("その回はしない");
        desk.press("保存する");
        desk.place("配信");
        desk.follow(TITLE);
        first = desk.page().url();
        var studio = new Studio(desk);
        studio.sheet(PIECE);
        studio.role("手の役", "手");
        studio.role("在庫", "出ない");
        studio.turn("コメント", "出ない", "14:30", 30);
        standsBy(studio);
        desk.follow("リハーサルをする");
        desk.fill("見る人の数", 200);
        desk.press("ためす");
        assertThat(desk.said()).contains(PIECE, "これは見込みで、工賃ではありません");
        pictured(desk, "rehearsal");
    }

    /** Whoever planned the show is there, as long as they do not say otherwise; without anybody, nobody is proposed. */
    private void standsBy(Studio studio) {
        studio.leave("職員");
        assertThat(desk.said()).contains("立ち会う職員がいません");
        desk.follow("お願いする人の案を見る");
        assertThat(desk.said()).contains("立ち会う職員がいません", "お願いできる人がいない");
        pictured(desk, "unattended");
        show();
        studio.standBy();
        var phone = troupe.signedIn("職員", PHONE, TODAY);
        phone.open(first);
        assertThat(phone.said()).contains("午後2時30分から午後3時まで（30分）").doesNotContain("立ち会う職員がいません");
        pictured(phone, "roles");
    }

    private void proposedAndAsked() {
        desk.open("/streams/rosters/" + YearMonth.from(SHOW));
        assertThat(desk.said()).contains(TITLE, "はな", "ケン", "ゆい");
        pictured(desk, "month");
        show();
        desk.follow("お願いする人の案を見る");
        assertThat(desk.said()).contains("「手」が出ることに同意しています");
        desk.press("このとおり声をかける");
        new Studio(desk).tellEverybody();
    }

    /** One of them passes, for no reason at all, and somebody else is found. */
    private void answered() {
        accepts("はな");
        accepts("ゆい");
        member("みお");
        phone("ケン").press("こんどにします");
        filled();
        accepts("みお");
    }

    /** On the morning はな does not want her hands to be seen: at once the role is nobody's, and そら stands in. */
    private void consentTakenBack() {
        member("そら", Consent.HANDS);
        var hana = phone("はな").on(SHOW, 9);
        hana.open("/me/consent/HANDS");
        hana.press("「いいえ」にする");
        hana.open("/streams/mine");
        assertThat(hana.said()).contains("止まっています");
        pictured(hana, "stopped");

        desk.on(SHOW, 9);
        show();
        desk.press(desk.page().getByText("かわりの案を見る").first());
        assertThat(desk.said()).contains("そら", "はなさんのかわりです");
        pictured(desk, "repair");
        desk.press("このとおり声をかける");
        phone("そら").on(SHOW, 10).press("やります");
    }

    private void played() {
        relay.drain().block();
        var studio = new Studio(desk);
        studio.ready(TITLE);
        desk.on(SHOW, 14);
        studio.start();
        relay.drain().block();
        studio.pin(PIECE);
        desk.on(SHOW, 15);
        desk.reload();
        desk.follow("おわりにする");
        assertThat(desk.said()).contains("そら", "みお", "ゆい").doesNotContain("はな");
        pictured(desk, "end");
        desk.press("おえて記録する");
        relay.drain().block();
        show();
        desk.press("あとかたづけもおわった");
        assertThat(desk.said()).contains("全部おわった");
    }

    private void filled() {
        show();
        desk.follow("お願いする人の案を見る");
        if (desk.button("このとおり声をかける").count() > 0) {
            desk.press("このとおり声をかける");
        }
    }

    private UUID member(String name, Consent... agreesTo) {
        var id = troupe.join(name, Role.MEMBER);
        people.agree(troupe.office().id(), id, agreesTo);
        return id;
    }

    private void accepts(String name) {
        var window = phone(name);
        pictured(window, "offer");
        window.press("やります");
        assertThat(window.said()).contains("やります");
    }

    private Window phone(String name) {
        var window = troupe.signedIn(name, PHONE, TODAY);
        window.place("配信");
        return window;
    }

    /** The first of the many of that name. */
    private void show() {
        desk.open(first);
    }

    private static void pictured(Window window, String name) {
        window.page()
                .screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", "show-of-many-" + name + ".png")));
    }
}
