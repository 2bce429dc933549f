package mizuhiki.shared.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class SignInTests {

    private static final String PASSWORD = "himo-wo-musubu";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    UUID officeId;
    UUID staff;
    String login;

    @BeforeEach
    void somebodyWithAPassword() {
        officeId = people.office().id();
        login = "s" + UUID.randomUUID();
        staff = people.join(officeId, NewPerson.named("佐藤", Role.STAFF).signingIn(login, PASSWORD));
    }

    @Test
    void theRightPasswordGivesATokenThatOpensDoors() {
        var token = (String) Objects.requireNonNull(tryWith(login, PASSWORD)
                        .expectStatus()
                        .isOk()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("token");

        web.get()
                .uri("/api/v1/doors/staff")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange()
                .expectBody(String.class)
                .isEqualTo("佐藤");
    }

    @Test
    void capitalsAndFullWidthLettersMakeNoDifference() {
        tryWith(" Ｓ" + login.substring(1).toUpperCase(Locale.ROOT), PASSWORD)
                .expectStatus()
                .isOk();
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginAreToldTheSame() {
        var wrong = body(tryWith(login, "not-the-password"));
        var unknown = body(tryWith("nobody" + UUID.randomUUID(), PASSWORD));

        assertThat(wrong).isEqualTo(unknown);
    }

    @Test
    void whoFailsAgainAndAgainWaitsEvenWithTheRightPassword() {
        for (var i = 0; i < 5; i++) {
            tryWith(login, "wrong-" + i).expectStatus().isForbidden();
        }

        tryWith(login, PASSWORD).expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void successForgetsEarlierFailures() {
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++) {
                tryWith(login, "wrong-" + i).expectStatus().isForbidden();
            }
            tryWith(login, PASSWORD).expectStatus().isOk();
        }
    }

    @Test
    void aPersonWhoLeftCannotSignIn() {
        var gone = people.join(officeId, NewPerson.named("元職員", Role.STAFF).signingIn("gone" + login, PASSWORD));
        people.leave(officeId, gone);

        tryWith("gone" + login, PASSWORD).expectStatus().isForbidden();
    }

    @Test
    void thePageGivesACookieScriptsCannotReadAndLeadsBack() {
        var answer = submit("/doors/staff?x=1");

        answer.expectStatus().isSeeOther().expectHeader().location("/doors/staff?x=1");
        var cookie = sessionCookie(answer);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        web.get()
                .uri("/doors/staff")
                .cookie(cookie.getName(), cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aFormLeftOpenIsStillKnownWhenItsSessionHasEnded() {
        var opened = tokenAfter(form(), login);
        assertThat(opened.getMaxAge()).isGreaterThan(Duration.ofDays(20));

        assertThat(tokenAfter(opened, login).getValue()).isEqualTo(opened.getValue());
        assertThat(sessionCookie(submit("/")).getMaxAge()).isLessThan(opened.getMaxAge());
    }

    @Test
    void aFormOneHasOpenedIsNotSentByTheNext() {
        var next = "next" + login;
        people.join(officeId, NewPerson.named("花子", Role.STAFF).signingIn(next, PASSWORD));
        var mine = tokenAfter(form(), login);
        var theirs = tokenAfter(mine, next);

        assertThat(theirs.getValue()).isNotEqualTo(mine.getValue());
        web.post()
                .uri("/sign-in")
                .accept(MediaType.TEXT_HTML)
                .cookie(theirs.getName(), theirs.getValue())
                .body(BodyInserters.fromFormData("_csrf", mine.getValue()))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("もう一度送ってください"));
        assertThat(tokenAfter(theirs, login).getValue()).isEqualTo(mine.getValue());
    }

    @Test
    void thePageNeverLeadsToAnotherSite() {
        submit("//evil.example").expectStatus().isSeeOther().expectHeader().location("/");
    }

    @Test
    void aWrongPasswordShowsThePageAgain() {
        var form = form();
        post(form, "wrong-password", "/")
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains(login).doesNotContain("wrong-password"));
    }

    @Test
    void signingOutEverywhereEndsAllSessions() {
        var token = people.bearer(officeId, staff);
        web.post()
                .uri("/api/v1/me/sign-out-everywhere")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isNoContent();

        web.get()
                .uri("/api/v1/doors/staff")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void nothingTypedIsAnInvalidInput() {
        tryWith("", "").expectStatus().is4xxClientError();
        web.post()
                .uri("/api/v1/sign-in")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"login\":")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private ResponseSpec tryWith(String typed, String password) {
        return web.post()
                .uri("/api/v1/sign-in")
                .bodyValue(Map.of("login", typed, "password", password))
                .exchange();
    }

    private ResponseSpec submit(String next) {
        return post(form(), PASSWORD, next);
    }

    private ResponseCookie form() {
        return Objects.requireNonNull(web.get()
                .uri("/sign-in")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseCookies()
                .getFirst("XSRF-TOKEN"));
    }

    private ResponseCookie tokenAfter(ResponseCookie token, String login) {
        var cookies =
                post(token, login, PASSWORD, "/").expectStatus().isSeeOther().returnResult(String.class);
        return Objects.requireNonNull(cookies.getResponseCookies().getFirst("XSRF-TOKEN"));
    }

    private ResponseSpec post(ResponseCookie token, String password, String next) {
        return post(token, login, password, next);
    }

    private ResponseSpec post(ResponseCookie token, String login, String password, String next) {
        return web.post()
                .uri("/sign-in")
                .accept(MediaType.TEXT_HTML)
                .cookie(token.getName(), token.getValue())
                .body(BodyInserters.fromFormData("login", login)
                        .with("password", password)
                        .with("next", next)
                        .with("_csrf", token.getValue()))
                .exchange();
    }

    private static ResponseCookie sessionCookie(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.returnResult(String.class).getResponseCookies().getFirst("mizuhiki_session"));
    }

    private static String body(ResponseSpec answer) {
        return answer.expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
