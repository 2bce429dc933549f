package mizuhiki.shared.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class OwnPasswordTests {

    private static final String GIVEN = "given-by-staff";
    private static final String OWN = "known-to-me-alone";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Audit audit;

    UUID officeId;
    UUID hanako;
    String login;
    AsSomebody me;

    @BeforeEach
    void somebodyWhosePasswordStaffHaveSet() {
        officeId = people.office().id();
        login = "h" + UUID.randomUUID();
        hanako = people.join(officeId, NewPerson.named("花子", Role.MEMBER).signingIn(login, GIVEN));
        me = AsSomebody.of(web, people, officeId, hanako);
    }

    @Test
    void afterwardsOnlyTheOwnPasswordOpensAndOnlyThisScreenGoesOn() {
        var answer = me.submit("/me/password", typed(GIVEN, OWN, OWN));

        answer.expectStatus().isSeeOther().expectHeader().location("/me/password?changed=true");
        var cookie = Objects.requireNonNull(
                answer.returnResult(String.class).getResponseCookies().getFirst("mizuhiki_session"));
        web.get()
                .uri("/me")
                .cookie(cookie.getName(), cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk();
        me.get("/api/v1/doors/member").expectStatus().isUnauthorized();
        signIn(GIVEN).expectStatus().isForbidden();
        signIn(OWN).expectStatus().isOk();
        assertThat(audit.about(hanako)
                        .map(Audit.Entry::action)
                        .collectList()
                        .contextWrite(CurrentOffice.is(officeId))
                        .block())
                .contains("password-chosen");
    }

    @Test
    void programsGetATokenThatGoesOn() {
        var token = Objects.requireNonNull(me.put("/api/v1/me/password", Map.of("current", GIVEN, "chosen", OWN))
                        .expectStatus()
                        .isOk()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("token");

        new AsSomebody(web, "Bearer " + token).page("/me").expectStatus().isOk();
    }

    @Test
    void nothingChangesWhereSomethingIsWrongWithWhatWasTyped() {
        again(typed("somebody-elses", OWN, OWN), "current-password-wrong");
        again(typed(GIVEN, OWN, OWN + "x"), "passwords-differ");
        again(typed(GIVEN, "short", "short"), "password-unfit");
        again("", "password-unfit");

        signIn(GIVEN).expectStatus().isOk();
    }

    @Test
    void aScreenLeftOpenIsNoWayToTryPasswords() {
        for (var i = 0; i < 5; i++) {
            again(typed("guess-" + i, OWN, OWN), "current-password-wrong");
        }

        again(typed(GIVEN, OWN, OWN), "too-many-tries");
    }

    @Test
    void allScreensAreLeftAtOnce() {
        me.submit("/me/sign-out-everywhere", "")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/");

        me.get("/api/v1/doors/member").expectStatus().isUnauthorized();
    }

    private void again(String typed, String refusal) {
        me.submit("/me/password", typed)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains(titleOf(refusal))
                        .doesNotContain(OWN)
                        .doesNotContain(GIVEN));
    }

    private static String titleOf(String refusal) {
        return switch (refusal) {
            case "current-password-wrong" -> "いまのパスワードがちがいます";
            case "passwords-differ" -> "2つともおなじではありません";
            case "too-many-tries" -> "もちがったので";
            default -> "このパスワードは";
        };
    }

    private static String typed(String current, String chosen, String again) {
        return "current=%s&chosen=%s&again=%s".formatted(current, chosen, again);
    }

    private ResponseSpec signIn(String password) {
        return web.post()
                .uri("/api/v1/sign-in")
                .bodyValue(Map.of("login", login, "password", password))
                .exchange();
    }
}
