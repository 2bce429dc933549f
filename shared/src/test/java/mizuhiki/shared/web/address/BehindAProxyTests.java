package mizuhiki.shared.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

/** A proxy on this machine takes off the encryption and names the client. */
@SpringBootTest(
        classes = DoorsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"mizuhiki.public-url=https://shop.example.jp", "mizuhiki.proxy=127.0.0.1,::1"})
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class BehindAProxyTests {

    private static final String PASSWORD = "himo-wo-musubu";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Test
    void linksLeadToWhatPeopleType() {
        web.get()
                .uri("/api/v1/doors/link?a=%E8%B5%A4&b=1")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("Forwarded", "host=evil.example;proto=http")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("https://shop.example.jp/here");
    }

    @Test
    void everyCookieIsForEncryptedLinesOnly() {
        var page = web.get().uri("/sign-in").accept(MediaType.TEXT_HTML).exchange();
        var token = Objects.requireNonNull(
                page.returnResult(String.class).getResponseCookies().getFirst("XSRF-TOKEN"));
        assertThat(token.isSecure()).isTrue();

        var login = "s" + UUID.randomUUID();
        people.join(people.office().id(), NewPerson.named("佐藤", Role.STAFF).signingIn(login, PASSWORD));
        var session = submit("/sign-in", token.getValue(), Map.of("login", login, "password", PASSWORD));
        assertThat(cookie(session, "mizuhiki_session").isSecure()).isTrue();

        var reading = submit("/reading", token.getValue(), Map.of("text", "easy"));
        assertThat(cookie(reading, "text").isSecure()).isTrue();
        assertThat(cookie(reading, "furigana").isSecure()).isTrue();
    }

    @Test
    void browsersAreToldToStayEncryptedOnThisNameOnly() {
        web.get()
                .uri("/sign-in")
                .exchange()
                .expectHeader()
                .value(
                        "Strict-Transport-Security",
                        told -> assertThat(told).startsWith("max-age=").doesNotContain("includeSubDomains"));
    }

    @Test
    void whoFailsFromOneAddressDoesNotKeepOthersOut() {
        var one = "2001:db8::" + Integer.toHexString(UUID.randomUUID().hashCode() >>> 16);
        for (var i = 0; i < 30; i++) {
            tryFrom("198.51.100.1, " + one).expectStatus().isForbidden();
        }

        tryFrom("198.51.100.2, " + one).expectStatus().isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        tryFrom(one + ", 2001:db8:1::" + one.substring(10)).expectStatus().isForbidden();
    }

    @Test
    void whoSaysTheyAreThisMachineIsNot() {
        web.get()
                .uri("/actuator/prometheus")
                .header("X-Forwarded-For", "127.0.0.1")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void whatIsOnThisMachineStillReadsTheMetrics() {
        web.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isNotEqualTo(HttpStatus.UNAUTHORIZED.value()));
    }

    private ResponseSpec tryFrom(String client) {
        return web.post()
                .uri("/api/v1/sign-in")
                .header("X-Forwarded-For", client)
                .bodyValue(Map.of("login", "nobody" + UUID.randomUUID(), "password", "wrong"))
                .exchange();
    }

    private ResponseSpec submit(String path, String token, Map<String, String> fields) {
        var form = BodyInserters.fromFormData("_csrf", token);
        fields.forEach(form::with);
        return web.post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header("X-Forwarded-For", "203.0.113.7")
                .cookie("XSRF-TOKEN", token)
                .body(form)
                .exchange();
    }

    private static ResponseCookie cookie(ResponseSpec answer, String name) {
        return Objects.requireNonNull(
                answer.returnResult(String.class).getResponseCookies().getFirst(name));
    }
}
