package mizuhiki.shared.movein;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** In a house nobody lives in yet. */
@SpringBootTest(classes = DoorsApplication.class, properties = "mizuhiki.opening.key=")
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class FirstOfficeTests {

    @Autowired
    WebTestClient web;

    @Autowired
    OpeningKey keys;

    @Autowired
    Offices offices;

    @Test
    void theKeyOfAnEmptyHouseOpensOneOfficeWhoseManagerSignsIn() {
        var mover = new Mover(web, "nakamura@kibou.example", "hajimete-akeru");
        var key = Objects.requireNonNull(keys.toTell().block());
        mover.look("0".repeat(32)).expectStatus().isNotFound();
        mover.open("0".repeat(32), "kibou").expectStatus().isNotFound();
        mover.look(key).expectStatus().isOk();

        mover.open(key, "kibou")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?opened=true&next=/office/first-steps");

        assertThat(offices.bySlug("kibou").map(Office::name).block()).isEqualTo("きぼう作業所");
        assertThat(signInPage("/sign-in?opened=true")).contains("事業所をひらきました");
        assertThat(signInPage("/sign-in")).doesNotContain("事業所をひらきました");
        signedIn(mover).expectStatus().isOk();
        mover.look(key).expectStatus().isNotFound();
        mover.open(key, "tsugi").expectStatus().isNotFound();
        assertThat(offices.all().count().block()).isOne();
    }

    private String signInPage(String path) {
        return Objects.requireNonNull(web.get()
                .uri(path)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec signedIn(Mover mover) {
        var session = Objects.requireNonNull(web.post()
                .uri("/api/v1/sign-in")
                .bodyValue(Map.of("login", mover.login(), "password", mover.password()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return web.get()
                .uri("/office")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + session.get("token"))
                .exchange();
    }
}
