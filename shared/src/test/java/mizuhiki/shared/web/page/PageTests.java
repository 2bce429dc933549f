package mizuhiki.shared.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.sample.Samples;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.firststep.FirstSteps;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(classes = {GroundApplication.class, Samples.class})
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTests {

    @Autowired
    FirstSteps firstSteps;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    UUID officeId;
    UUID hana;

    @BeforeAll
    void openOffice() {
        officeId = people.office().id();
        hana = people.member(officeId, "はな");
    }

    @Test
    void pagesAreReadWithoutReadingsUnlessAskedFor() {
        assertThat(page("/sample"))
                .contains("<html lang=\"ja\">", "<title>工賃</title>", "<h1>工賃</h1>", "alt=\"工賃\"")
                .doesNotContain("<ruby>", "《か");
    }

    @Test
    void readingsStandOnTheInterfaceAndNeverOnWhatUsersWrote() {
        var page = pageWith("furigana", "on", "/sample");

        assertThat(page)
                .contains("<h1><ruby>工賃<rt>こうちん</rt></ruby></h1>", "<title>工賃</title>", "alt=\"工賃\"")
                .contains("&lt;花《Rose》&gt;さんがきょうに<ruby>作<rt>つく</rt></ruby>りました")
                .contains("<p id=\"choice\"><ruby>工賃", "<p id=\"user\">&lt;花《Rose》&gt;</p>");
    }

    @Test
    void englishReadersGetEnglish() {
        assertThat(pageWith("text", "english", "/sample"))
                .contains("<html lang=\"en\">", "<h1>wage</h1>", "Skip to content");
    }

    @Test
    void navigationShowsWhatIsForTheRole() {
        var staff = people.staff(officeId);

        assertThat(pageOf(staff, "/sample"))
                .contains("<a href=\"/sample\" aria-current=\"page\">工賃</a>", "職員", "action=\"/sign-out\"");
        assertThat(pageOf(hana, "/today")).contains("<a href=\"/today\" aria-current=\"page\">きょう</a>");
        assertThat(pageOf(hana, "/today")).doesNotContain("href=\"/sample\"");
    }

    @Test
    void todayGathersTheCardsForTheRole() {
        assertThat(pageOf(hana, "/today")).contains("hx-get=\"/sample/card\"", "はなさん、こんにちは。");
        assertThat(pageOf(people.staff(officeId), "/today"))
                .contains("<a href=\"/today\" aria-current=\"page\">きょう</a>", "hx-get=\"/events/waiting\"")
                .doesNotContain("/sample/card");
    }

    @Test
    void everybodyStartsWhereTheirWorkIs() {
        assertThat(start(people.manager(officeId))).isEqualTo("/office/first-steps");
        firstSteps.settle().contextWrite(CurrentOffice.is(officeId)).block();
        assertThat(start(people.manager(officeId))).isEqualTo("/today");
        assertThat(start(people.staff(officeId))).isEqualTo("/catalog/review");
        assertThat(start(people.person(officeId, "あおい", Role.MEMBER, Role.PEER)))
                .isEqualTo("/today");
        web.get().uri("/").exchange().expectHeader().location("/sign-in");
    }

    @Test
    void theChosenReadingIsRemembered() {
        var ken = people.member(officeId, "けん");

        web.put()
                .uri("/api/v1/me/reading")
                .header("Authorization", people.bearer(officeId, ken))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\":\"EASY\",\"furigana\":true}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(pageOf(ken, "/me")).contains("わたしのえらびかた", "<rt>かんじ</rt>");
    }

    @Test
    void theSwitchNeverLeadsAway() {
        assertThat(switching("/shop/hana?key=1")).isEqualTo("/shop/hana?key=1");
        assertThat(switching("https://example.com/")).isEqualTo("/");
        assertThat(switching("//example.com")).isEqualTo("/");
        assertThat(switching("/\\example.com")).isEqualTo("/");
    }

    @Test
    void theSwitchIsNotWhereItWouldLoseWhatWasTyped() {
        var sentBack = web.post()
                .uri("/sign-in")
                .header("Authorization", people.bearer(officeId, hana))
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("login", "hana").with("password", "not mine"))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(sentBack).contains("name=\"login\"").doesNotContain("name=\"back\"");
        assertThat(page("/sign-in")).contains("name=\"back\" value=\"/sign-in\"");
    }

    @Test
    void browsersAreToldWhatTheyMayDo() {
        web.get()
                .uri("/sample")
                .exchange()
                .expectHeader()
                .value("Content-Security-Policy", policy -> assertThat(policy).doesNotContain("unsafe"))
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin");
    }

    @Test
    void styleIsKeptForGoodUnderTheNameOfItsContent() {
        var page = page("/sample");
        var start = page.indexOf("/assets/mizuhiki.css?v=");

        web.get()
                .uri(page.substring(start, page.indexOf('"', start)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Cache-Control", kept -> assertThat(kept).contains("immutable"));
        web.get()
                .uri("/webjars/htmx.org/2.0.10/dist/htmx.min.js")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String switching(String back) {
        var answer = web.post()
                .uri("/reading")
                .header("Authorization", people.bearer(officeId, hana))
                .body(BodyInserters.fromFormData("text", "normal").with("back", back))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class);
        return String.valueOf(answer.getResponseHeaders().getLocation());
    }

    private String start(UUID person) {
        var answer = web.get()
                .uri("/")
                .header("Authorization", people.bearer(officeId, person))
                .exchange()
                .returnResult(Void.class);
        return String.valueOf(answer.getResponseHeaders().getLocation());
    }

    private String page(String path) {
        return body(web.get().uri(path).accept(MediaType.TEXT_HTML));
    }

    private String pageWith(String cookie, String value, String path) {
        return body(web.get().uri(path).cookie(cookie, value).accept(MediaType.TEXT_HTML));
    }

    private String pageOf(UUID person, String path) {
        return body(web.get()
                .uri(path)
                .header("Authorization", people.bearer(officeId, person))
                .accept(MediaType.TEXT_HTML));
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request) {
        var body = request.exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }
}
