package mizuhiki.stream.feed;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

@StreamTest
class FeedTests {

    private static final Pattern ADDRESS = Pattern.compile("(/live/[^/<]+/calendar/[\\w-]{43}\\.ics)");

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;
    UUID hanako;

    @BeforeEach
    void peopleAreThere() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hanako = studio.member("花子");
    }

    @Test
    void tellsOwnRolesOpenShowsAndWhatConcernsOneAndNamesNobody() throws Exception {
        var ken = studio.member("健");
        var show = studio.show("夜の水引", EVENING);
        accept(show, "コメント係", hanako);
        accept(show, "在庫係", ken);
        studio.offer(studio.show("朝の水引", EVENING.plusSeconds(7200)));
        studio.show("下書きの水引", EVENING.plusSeconds(10_800));
        occasion("健さんの撮影", List.of(hanako));
        occasion("健さんの送別会", List.of());
        occasion("健だけの研修", List.of(ken));
        talk(hanako);

        var feed = text(read(address()));

        assertThat(feed)
                .contains("SUMMARY:配信（あなた：コメント係）", "SUMMARY:配信：朝の水引", "SUMMARY:予定\r\n", "SUMMARY:撮影の日")
                .doesNotContain("健", "在庫係", "夜の水引", "下書き", "花子", "面談", "送別会", "??", "《");
        assertThat(feed.split("BEGIN:VEVENT")).hasSize(6);
        IcsTests.strictly(feed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anUnchangedFeedIsNotSentTwice() {
        accept(studio.show(EVENING), "コメント係", hanako);
        var address = address();
        var first = read(address);

        var again = studio.web()
                .get()
                .uri(address)
                .header("If-None-Match", tag(first))
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody(byte[].class)
                .returnResult();

        assertThat(again.getResponseBody()).isNull();
        assertThat(read(address).getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(first.getResponseHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(first.getResponseHeaders().getCacheControl()).contains("private");
    }

    @Test
    void movingRaisesTheSequenceAndCancellingIsTold() {
        var show = studio.show(EVENING);
        var offer = accept(show, "コメント係", hanako);
        var address = address();
        var first = read(address);
        assertThat(text(first)).contains("UID:role-" + show + "@mizuhiki", "SEQUENCE:0", "STATUS:CONFIRMED");

        move(show);
        studio.answer(hanako, offer, "ACCEPT");
        var moved = text(read(address));
        assertThat(moved).contains("UID:role-" + show + "@mizuhiki", "SEQUENCE:1", "STATUS:CONFIRMED");

        studio.step(show, "CANCEL");
        var cancelled = read(address);
        assertThat(text(cancelled)).contains("UID:role-" + show + "@mizuhiki", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(tag(cancelled)).isNotEqualTo(tag(first));
        assertThat(read(address).getResponseBody()).isEqualTo(cancelled.getResponseBody());
    }

    @Test
    void roleGivenBackIsCancelledAndTheShowStays() {
        var show = studio.show("夜の水引", EVENING);
        studio.offer(show);
        var address = address();
        assertThat(text(read(address))).contains("UID:" + show + "@mizuhiki");
        var offer = studio.ask(show, studio.role(show, "コメント係", "NONE", 30), hanako);
        studio.answer(hanako, offer, "ACCEPT");
        assertThat(text(read(address))).contains("UID:role-" + show).doesNotContain("UID:" + show, "CANCELLED");

        studio.answer(hanako, offer, "PASS");

        var entries = text(read(address)).split("BEGIN:VEVENT");
        assertThat(entries).hasSize(3);
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry).contains("UID:role-" + show, "STATUS:CANCELLED", "SEQUENCE:1"))
                .anySatisfy(entry -> assertThat(entry).contains("UID:" + show, "STATUS:CONFIRMED", "SEQUENCE:0"));
    }

    @Test
    void eachTurnIsAnEntryWithItsOwnTime() {
        var show = studio.show("夜の水引", EVENING);
        studio.offer(show);
        var first = studio.ask(show, studio.turn(show, "コメント係", "NONE", 0, 20), hanako);
        var last = studio.ask(show, studio.turn(show, "コメント係", "NONE", 40, 20), hanako);
        studio.answer(hanako, first, "ACCEPT");
        studio.answer(hanako, last, "ACCEPT");
        var address = address();

        var both = text(read(address));
        assertThat(both.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(both).contains("UID:role-" + show).doesNotContain("UID:" + show);
        assertThat(times(both)).containsExactly("T190000", "T192000", "T194000", "T200000");

        studio.answer(hanako, last, "PASS");

        assertThat(text(read(address))).contains("UID:role-" + show, "STATUS:CANCELLED");
    }

    private static List<String> times(String feed) {
        return feed.lines()
                .filter(line -> line.matches("DT(START|END);TZID=.*T\\d{6}"))
                .map(line -> line.substring(line.lastIndexOf('T')))
                .toList();
    }

    @Test
    void roleStopsInTheFeedWithItsConsent() {
        var yui = studio.member("ゆい", Consent.HANDS);
        hanako = yui;
        var show = studio.show("夜の水引", EVENING);
        var offer = studio.ask(show, studio.role(show, "手の役", "HANDS", 30), yui);
        studio.offer(show);
        studio.answer(yui, offer, "ACCEPT");
        var address = address();
        assertThat(text(read(address))).contains("あなた：手の役");

        var no = Word.no(yui, Consent.HANDS, LocalDate.now(Moment.JAPAN));
        studio.here(context.getBean(Consents.class).record(no));

        assertThat(text(read(address))).contains("UID:role-" + show, "STATUS:CANCELLED", "SUMMARY:配信：夜の水引");
    }

    @Test
    void aTalkCalledOffIsTold() {
        talk(hanako);
        var address = address();
        assertThat(text(read(address))).contains("STATUS:CONFIRMED");

        studio.here(context.getBean(DatabaseClient.class)
                .sql("delete from streams.talk")
                .then()
                .thenReturn(true));

        assertThat(text(read(address)))
                .contains("SUMMARY:予定", "STATUS:CANCELLED")
                .doesNotContain("CONFIRMED");
    }

    @Test
    void addressIsShownOnceRenewedAndRevoked() {
        var first = address();
        assertThat(pages.page(hanako, "/streams/feed")).doesNotContain(first).contains("使えるようになっています");

        var second = address();
        assertThat(second).isNotEqualTo(first);
        studio.web().get().uri(first).exchange().expectStatus().isNotFound();
        read(second);

        pages.submit(hanako, "/streams/feed/revoke").expectStatus().isSeeOther();
        studio.web().get().uri(second).exchange().expectStatus().isNotFound();
        studio.web()
                .get()
                .uri(second.replaceAll("[\\w-]{43}", "A".repeat(43)))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void onlyTheDigestOfTheSecretIsKept() {
        var secret = address().replaceAll(".*/([\\w-]{43})\\.ics", "$1");

        var kept = studio.here(context.getBean(DatabaseClient.class)
                .sql("select secret_hash from streams.feed")
                .mapValue(byte[].class)
                .one());

        assertThat(kept).isEqualTo(new Secret(secret).hash()).hasSize(32);
        assertThat(new Secret(secret).toString()).doesNotContain(secret);
    }

    @Test
    void anAddressOfOneOfficeOpensNothingInAnother() {
        var elsewhere = new Studio(context);

        studio.web()
                .get()
                .uri(address().replace(studio.office.slug(), elsewhere.office.slug()))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void phonesRemindOfOwnPlansOnceThatIsWished() {
        accept(studio.show(EVENING), "コメント係", hanako);
        studio.offer(studio.show("朝の水引", EVENING.plusSeconds(7200)));
        var address = address();
        assertThat(text(read(address))).doesNotContain("VALARM");

        pages.submit(hanako, "/streams/feed/reminder", "minutes", "60")
                .expectStatus()
                .isSeeOther();
        assertThat(text(read(address))).containsOnlyOnce("TRIGGER:-PT1H");

        pages.submit(hanako, "/streams/feed/reminder", "minutes", "")
                .expectStatus()
                .isSeeOther();
        assertThat(text(read(address))).doesNotContain("VALARM");
        pages.submit(hanako, "/streams/feed/reminder", "minutes", "1")
                .expectStatus()
                .is4xxClientError();
    }

    private String address() {
        var page = Browsing.text(
                pages.submit(hanako, "/streams/feed/renew").expectStatus().isOk());
        var found = ADDRESS.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private EntityExchangeResult<byte[]> read(String address) {
        return studio.web()
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult();
    }

    /** Unfolded. */
    private static String text(EntityExchangeResult<byte[]> feed) {
        return new String(feed.getResponseBody(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String tag(EntityExchangeResult<byte[]> feed) {
        return feed.getResponseHeaders().getETag();
    }

    private UUID accept(UUID show, String role, UUID person) {
        var offer = studio.ask(show, studio.role(show, role, "NONE", 30), person);
        if (studio.version(show) == 1) {
            studio.offer(show);
        }
        studio.answer(person, offer, "ACCEPT");
        return offer;
    }

    private void move(UUID show) {
        var later = EVENING.plusSeconds(600);
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", show)
                .header("If-Match", "\"" + studio.version(show) + "\"")
                .bodyValue(Map.of(
                        "title", "夜の水引", "platform", "OWN_PAGE", "startsAt", later, "endsAt", later.plusSeconds(3600)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void talk(UUID guest) {
        pages.submit(
                        studio.staff,
                        "/streams/talks",
                        "guestId",
                        guest,
                        "day",
                        Moment.dayOf(EVENING),
                        "from",
                        "10:00",
                        "minutes",
                        30)
                .expectStatus()
                .isSeeOther();
    }

    private void occasion(String title, List<UUID> personIds) {
        studio.post(
                "/api/v1/streams/occasions",
                Map.of(
                        "kind",
                        "PHOTO_DAY",
                        "title",
                        title,
                        "startsAt",
                        EVENING.minusSeconds(7200),
                        "endsAt",
                        EVENING.minusSeconds(3600),
                        "personIds",
                        personIds));
    }
}
