package mizuhiki.shared.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Everybody here is a stranger, even on a cloud platform, where Boot would believe the headers of anybody. */
@SpringBootTest(
        classes = DoorsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.cloud-platform=heroku", "mizuhiki.proxy=192.0.2.1"})
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class WithoutAProxyTests {

    @Autowired
    WebTestClient web;

    @LocalServerPort
    int port;

    @Test
    void aStrangerNeitherMakesLinksNorEncryptsThem() {
        var answer = web.get()
                .uri("/api/v1/doors/link")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example;proto=https")
                .exchange();

        answer.expectHeader().doesNotExist("Strict-Transport-Security");
        answer.expectBody(String.class).isEqualTo("http://localhost:%d/here".formatted(port));
    }

    @Test
    void aStrangerDoesNotGetMoreTriesByClaimingToBeMany() {
        var tries = 0;
        while (tries < 40 && !tryAs(tries).equals(HttpStatus.TOO_MANY_REQUESTS)) {
            tries++;
        }

        assertThat(tries).isLessThan(40);
    }

    private HttpStatus tryAs(int number) {
        var answer = web.post()
                .uri("/api/v1/sign-in")
                .header("X-Forwarded-For", "203.0.113." + number)
                .bodyValue(Map.of("login", "nobody" + UUID.randomUUID(), "password", "wrong"))
                .exchange();
        return HttpStatus.valueOf(status(answer));
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(String.class).getStatus().value();
    }
}
