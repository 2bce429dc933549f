package mizuhiki.shared.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class AgreementTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople testPeople;

    @Autowired
    Consents consents;

    @Autowired
    PersonalLimits limits;

    UUID officeId;
    UUID hanako;
    AsSomebody herself;
    LocalDate today;

    @BeforeEach
    void hanako() {
        officeId = testPeople.office().id();
        hanako = testPeople.member(officeId, "花子");
        herself = AsSomebody.of(web, testPeople, officeId, hanako);
        today = Moment.dayOf(Instant.now());
    }

    @Test
    void aYesHoldsAtOnceAndSoDoesTheNoAfterIt() {
        herself.put("/api/v1/me/consents/HANDS", Map.of("given", true))
                .expectStatus()
                .isNoContent();
        assertThat(agrees(Consent.HANDS)).isTrue();

        herself.put("/api/v1/me/consents/HANDS", Map.of("given", false))
                .expectStatus()
                .isNoContent();
        assertThat(agrees(Consent.HANDS)).isFalse();
    }

    @Test
    void nothingSaidIsShownAsNo() {
        herself.get("/api/v1/me/consents")
                .expectBody()
                .jsonPath("$[?(@.given == true)]")
                .isEmpty()
                .jsonPath("$.length()")
                .isEqualTo(Consent.values().length);
    }

    @Test
    void aYesCannotBeginInThePastOrEndBeforeItBegins() {
        herself.put("/api/v1/me/consents/FACE", Map.of("given", true, "fromDay", today.minusDays(1)))
                .expectStatus()
                .is4xxClientError();
        herself.put(
                        "/api/v1/me/consents/FACE",
                        Map.of("given", true, "fromDay", today.plusDays(2), "untilDay", today.plusDays(1)))
                .expectStatus()
                .is4xxClientError();
        assertThat(agrees(Consent.FACE)).isFalse();
    }

    @Test
    void neitherYesNorNoIsAnInvalidInput() {
        herself.put("/api/v1/me/consents/FACE", Map.of()).expectStatus().isBadRequest();
        herself.put("/api/v1/me/consents/NOSE", Map.of("given", true))
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void staffWriteDownWhatTheyWereTold() {
        var staff = AsSomebody.of(web, testPeople, officeId, testPeople.staff(officeId));

        staff.put("/api/v1/people/" + hanako + "/consents/VOICE", Map.of("given", true))
                .expectStatus()
                .isNoContent();

        assertThat(agrees(Consent.VOICE)).isTrue();
    }

    @Test
    void whoWroteAnAnswerDownIsShown() {
        herself.submit("/me/consent/VOICE", "given=false");
        var staff = AsSomebody.of(web, testPeople, officeId, testPeople.staff(officeId));
        staff.put("/api/v1/people/" + hanako + "/consents/VOICE", Map.of("given", true));

        assertThat(question(Consent.VOICE)).containsSubsequence("これまでの答え", "職員（職員）", "本人");
        assertThat(question(Consent.FACE)).doesNotContain("これまでの答え");
    }

    @Test
    void aMemberCannotSpeakForAnother() {
        var ken = testPeople.member(officeId, "健");

        herself.put("/api/v1/people/" + ken + "/consents/FACE", Map.of("given", true))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void limitsAreKept() {
        herself.put("/api/v1/me/limits", Map.of("minutesADay", 60, "quietRolesOnly", true))
                .expectStatus()
                .isNoContent();

        assertThat(here(limits.of(hanako))).isEqualTo(new PersonalLimit(hanako, 60, true));
    }

    @Test
    void thePageTellsThatItChanged() {
        herself.submit("/me/consent/HANDS", "given=true&untilDay=")
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/me/consent?said=HANDS");

        assertThat(agrees(Consent.HANDS)).isTrue();
        herself.page("/me/consent?said=HANDS").expectStatus().isOk();
    }

    @Test
    void onlyTheOtherAnswerCanBeGiven() {
        assertThat(question(Consent.HANDS)).contains("「はい」にする", "いつまで「はい」にしますか").doesNotContain("「いいえ」にする");

        herself.submit("/me/consent/HANDS", "given=true&untilDay=");

        assertThat(question(Consent.HANDS)).contains("「いいえ」にする").doesNotContain("「はい」にする<");
    }

    @Test
    void dayOfAYesIsChangedWithoutANoBetween() {
        herself.submit("/me/consent/HANDS", "given=true&untilDay=");
        assertThat(question(Consent.HANDS)).contains("いつまで「はい」にするかを変える");

        herself.submit("/me/consent/HANDS", "given=true&untilDay=" + today.plusDays(30));

        assertThat(question(Consent.HANDS)).contains("value=\"" + today.plusDays(30) + "\"");
        assertThat(agrees(Consent.HANDS)).isTrue();
    }

    @Test
    void aYesForLaterIsToldAndCanBeTakenBackBeforeItBegins() {
        var first = today.plusDays(3);
        herself.put("/api/v1/me/consents/HANDS", Map.of("given", true, "fromDay", first, "untilDay", first.plusDays(4)))
                .expectStatus()
                .isNoContent();

        herself.get("/api/v1/me/consents")
                .expectBody()
                .jsonPath("$[?(@.purpose == 'HANDS')].given")
                .isEqualTo(false)
                .jsonPath("$[?(@.purpose == 'HANDS')].fromDay")
                .isEqualTo(first.toString())
                .jsonPath("$[?(@.purpose == 'HANDS')].untilDay")
                .isEqualTo(first.plusDays(4).toString());
        assertThat(page("/me/consent")).contains("から「はい」", "まで</span>");
        assertThat(question(Consent.HANDS)).contains("から「はい」", "「いいえ」にする", "「はい」にする");

        herself.submit("/me/consent/HANDS", "given=false").expectStatus().isSeeOther();

        assertThat(question(Consent.HANDS)).contains("「はい」にする").doesNotContain("から「はい」", "「いいえ」にする");
        assertThat(agrees(Consent.HANDS, first)).isFalse();
    }

    @Test
    void staffSeeAYesForLaterAndWriteDownThatItWasTakenBack() {
        var staff = AsSomebody.of(web, testPeople, officeId, testPeople.staff(officeId));
        herself.put("/api/v1/me/consents/HANDS", Map.of("given", true, "fromDay", today.plusDays(3)));

        staff.page("/people/" + hanako)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("から「はい」", "「いいえ」にする"));
    }

    @Test
    void whatHoldsTodayIsToldBeforeWhatComesLater() {
        herself.put("/api/v1/me/consents/HANDS", Map.of("given", true, "untilDay", today.plusDays(1)));
        herself.put("/api/v1/me/consents/HANDS", Map.of("given", true, "fromDay", today.plusDays(3)));

        herself.get("/api/v1/me/consents")
                .expectBody()
                .jsonPath("$[?(@.purpose == 'HANDS')].given")
                .isEqualTo(true)
                .jsonPath("$[?(@.purpose == 'HANDS')].untilDay")
                .isEqualTo(today.plusDays(1).toString());
        assertThat(question(Consent.HANDS)).contains("「いいえ」にする").doesNotContain("から「はい」");
    }

    @Test
    void consentsHaveOneNameAndLeadBackToWhereOneCameFrom() {
        assertThat(page("/me")).contains("<a href=\"/me/consent\">出てもいいこと</a>");
        assertThat(page("/me/consent"))
                .contains("<h1>出てもいいこと</h1>", "<a href=\"/me\">わたしの設定</a>", "<a href=\"/streams/mine\">配信</a>");
        assertThat(page("/me/limits")).contains("<h1>むりをしないために</h1>", "<a href=\"/streams/mine\">配信</a>");
    }

    @Test
    void noLimitCanBeChosenOnThePage() {
        herself.submit("/me/limits", "minutesADay=").expectStatus().isSeeOther();

        assertThat(here(limits.of(hanako))).isEqualTo(PersonalLimit.none(hanako));
        herself.page("/me/limits").expectStatus().isOk();
    }

    @Test
    void limitThatIsNoneOfTheUsualIsAmongTheChoicesAndChosen() {
        herself.put("/api/v1/me/limits", Map.of("minutesADay", 45))
                .expectStatus()
                .isNoContent();

        assertThat(page("/me/limits")).contains("name=\"minutesADay\" value=\"45\" checked");
    }

    @ParameterizedTest
    @EnumSource(Consent.class)
    void eachPurposeIsAQuestionOfItsOwn(Consent purpose) {
        herself.page("/me/consent/" + purpose)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).doesNotContain("??"));
    }

    @Test
    void stageNameIsPromisedOnlyWhereItIsShown() {
        assertThat(question(Consent.STAGE_NAME))
                .contains("わたしが出る配信と、そのページに、役割といっしょに")
                .doesNotContain("作った人として", "お店や配信");
    }

    private String question(Consent purpose) {
        return page("/me/consent/" + purpose);
    }

    private String page(String path) {
        return herself.page(path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private boolean agrees(Consent purpose) {
        return agrees(purpose, today);
    }

    private boolean agrees(Consent purpose, LocalDate day) {
        return here(consents.on(hanako, day)).contains(purpose);
    }

    private <T> T here(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(officeId)).blockOptional().orElseThrow();
    }
}
