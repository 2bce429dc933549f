package mizuhiki.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.security.session.SessionCookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class RouteAccessTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    Office office;
    UUID member;
    UUID staff;
    UUID manager;

    @BeforeEach
    void peopleOfAnOffice() {
        office = people.office();
        member = people.member(office.id(), "健");
        staff = people.staff(office.id());
        manager = people.manager(office.id());
    }

    @Test
    void staffComeInWhereStaffMay() {
        api(staff, "/api/v1/doors/staff").expectStatus().isOk();
    }

    @Test
    void aManagerMayDoAllThatStaffMay() {
        api(manager, "/api/v1/doors/staff").expectStatus().isOk();
    }

    @Test
    void aMemberIsTurnedAwayWhereOnlyStaffMay() {
        api(member, "/api/v1/doors/staff").expectStatus().isForbidden();
    }

    @Test
    void whatTheMethodSaysCountsMoreThanItsClass() {
        api(member, "/api/v1/doors/member").expectStatus().isOk();
        api(staff, "/api/v1/doors/member").expectStatus().isForbidden();
    }

    @Test
    void aDoorThatSaysNothingIsClosedToEverybody() {
        api(manager, "/api/v1/doors/unsaid").expectStatus().isForbidden();
        web.get().uri("/api/v1/doors/unsaid").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void anUnknownRouteIsNotFoundForEverybody() {
        api(staff, "/api/v1/nowhere").expectStatus().isNotFound();
        web.get().uri("/api/v1/nowhere").exchange().expectStatus().isNotFound();
    }

    @Test
    void aStrangerIsToldToSignIn() {
        web.get()
                .uri("/api/v1/doors/staff")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aStrangerInABrowserIsShownTheWayInAndBack() {
        web.get()
                .uri("/doors/staff?month=2026-11&x=/a b")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?next=%2Fdoors%2Fstaff%3Fmonth%3D2026-11%26x%3D%2Fa%2520b");
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsInAndBackToItsPage() {
        assertThat(turnedAway("https://shop.example.jp/doors/staff?month=2026-11"))
                .isEqualTo("/sign-in?unsent=true&next=%2Fdoors%2Fstaff%3Fmonth%3D2026-11");
        assertThat(turnedAway("https://evil.example/doors/staff")).isEqualTo("/sign-in?unsent=true");
        assertThat(turnedAway("https://shop.example.jp//evil.example")).isEqualTo("/sign-in?unsent=true");
        assertThat(turnedAway("nothing at all")).isEqualTo("/sign-in?unsent=true");
        assertThat(text(web.get()
                        .uri("/sign-in?unsent=true&next=/doors/staff")
                        .accept(MediaType.TEXT_HTML)
                        .exchange()))
                .contains("ログインの時間が終わりました", "送りなおしてください", "value=\"/doors/staff\"");
    }

    private String turnedAway(String referer) {
        return web.post()
                .uri("https://shop.example.jp/doors/form")
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", "token")
                .header("X-XSRF-TOKEN", "token")
                .header(HttpHeaders.REFERER, referer)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);
    }

    @Test
    void oneSignedInWorksForTheirOwnOffice() {
        assertThat(text(api(staff, "/api/v1/doors/office")))
                .isEqualTo(office.id().toString());
    }

    @Test
    void aPublicDoorBelongsToTheOfficeItNames() {
        var slug = office.slug();

        assertThat(text(web.get().uri("/shop/{slug}/office", slug).exchange()))
                .isEqualTo(office.id().toString());
        assertThat(text(web.get().uri("/api/v1/shop/{slug}/office", slug).exchange()))
                .isEqualTo(office.id().toString());
    }

    @Test
    void atThePublicDoorOfAnotherOfficeStaffAreStrangers() {
        var other = people.office();

        assertThat(text(api(staff, "/api/v1/shop/" + other.slug() + "/office")))
                .isEqualTo(other.id().toString());
    }

    @Test
    void anUnknownOfficeIsNotFound() {
        web.get().uri("/shop/nobody-here/office").exchange().expectStatus().isNotFound();
    }

    @Test
    void aSessionEndsWhenTheEpochMovesOn() {
        database.sql("update people.person set epoch = epoch + 1 where id = :id")
                .bind("id", staff)
                .then()
                .contextWrite(CurrentOffice.is(office.id()))
                .block();

        api(staff, "/api/v1/doors/staff").expectStatus().isUnauthorized();
    }

    @Test
    void aChangedTokenIsNobodys() {
        var token = people.bearer(office.id(), staff);

        web.get()
                .uri("/api/v1/doors/staff")
                .header(HttpHeaders.AUTHORIZATION, token.substring(0, token.length() - 4) + "AAAA")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        web.post()
                .uri("/doors/form")
                .cookie(SessionCookie.NAME, people.token(office.id(), staff))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void theApiIsNotOpenToFormsThatRideOnTheCookie() {
        web.post()
                .uri("/api/v1/doors/form")
                .cookie(SessionCookie.NAME, people.token(office.id(), staff))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aProgramWithABearerTokenNeedsNoFormToken() {
        web.post()
                .uri("/doors/form")
                .header(HttpHeaders.AUTHORIZATION, people.bearer(office.id(), staff))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void onlyHealthIsOpenToStrangers() {
        web.get().uri("/actuator/health").exchange().expectStatus().isOk();
        web.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
    }

    private ResponseSpec api(UUID personId, String path) {
        return web.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(office.id(), personId))
                .exchange();
    }

    private static String text(ResponseSpec response) {
        return response.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
