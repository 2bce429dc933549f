package mizuhiki.stream.live;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@StreamTest
class OnStageTests {

    private static final String WATCHED = "https://watch.example/thursday";

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    @Autowired
    Consents consents;

    Studio studio;
    UUID showId;
    UUID hana;

    @BeforeEach
    void hanaShowsHerHands() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        studio.offer(showId);
        hana = studio.onStage("花子", "はな", Consent.HANDS, Consent.STAGE_NAME);
        joins("手もと", "HANDS", hana);
    }

    @Test
    void peopleAreNamedOnlyWithTheirConsent() {
        joins("手もと", "HANDS", studio.onStage("健", "けん", Consent.HANDS));

        assertThat(page()).contains("はな").doesNotContain("けん", "花子", "健");
    }

    @Test
    void whoAgreedToTheirNameForLaterIsNotNamedBefore() {
        var ken = studio.onStage("健", "けん", Consent.HANDS);
        var day = Moment.dayOf(EVENING);
        studio.here(consents.record(Word.yes(ken, Consent.STAGE_NAME, day)));
        joins("となり", "HANDS", ken);

        assertThat(page()).contains("はな").doesNotContain("けん");
    }

    @Test
    void whoAgreedToTheirNameUntilBeforeTheShowIsNotNamed() {
        var ken = studio.onStage("健", "けん", Consent.HANDS);
        var today = LocalDate.now(Moment.JAPAN);
        studio.here(consents.record(new Word(ken, Consent.STAGE_NAME, true, today, today, ken)));
        joins("となり", "HANDS", ken);

        assertThat(page()).contains("はな").doesNotContain("けん");
    }

    @Test
    void whoIsNeitherSeenNorHeardIsNotNamed() {
        joins("コメント", "NONE", studio.onStage("健", "けん", Consent.STAGE_NAME));

        assertThat(page()).contains("はな").doesNotContain("けん");
    }

    @Test
    void whoTookBackTheirYesToTheRoleIsNotNamedInIt() {
        studio.here(consents.record(Word.no(hana, Consent.HANDS, LocalDate.now(Moment.JAPAN))));

        assertThat(page()).doesNotContain("はな");
    }

    @Test
    void nobodyIsOnBeforeTheShowAndNobodyIsNamedAfterIt() {
        assertThat(page()).contains("出る人", "はな").doesNotContain("出ている人");

        studio.start(showId);
        assertThat(page()).contains("出ている人", "はな");

        studio.end(showId);
        assertThat(page()).doesNotContain("出る人", "出ている人", "はな");
    }

    @Test
    void showThatNobodyEndsKeepsNobodyInPublic() {
        studio.start(showId);

        ended(Duration.ofMinutes(50));
        assertThat(page()).contains("はな", WATCHED).doesNotContain("動画の案内はありません");

        ended(Duration.ofMinutes(61));
        assertThat(page()).contains("木曜の夜の水引", "動画の案内はありません").doesNotContain("はな", WATCHED);
    }

    @Test
    void showThatGoesOnAsStaffSayKeepsItsPeopleAndItsVideo() {
        studio.start(showId);
        ended(Duration.ofMinutes(61));

        goesOn(studio.staff, 30).expectStatus().isOk();

        assertThat(page()).contains("はな", WATCHED).doesNotContain("動画の案内はありません");
    }

    @Test
    void openPageLearnsThatItGoesOn() {
        studio.start(showId);
        ended(Duration.ofMinutes(61));

        StepVerifier.create(watch())
                .assertNext(told -> assertThat(told).contains("動画の案内はありません").doesNotContain(WATCHED))
                .then(() -> goesOn(studio.staff, 30).expectStatus().isOk())
                .assertNext(told -> assertThat(told).contains(WATCHED).doesNotContain("動画の案内はありません"))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    private Flux<String> watch() {
        return studio.web()
                .get()
                .uri("/live/{slug}/{id}/events", studio.office.slug(), showId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .getResponseBody()
                .filter(event -> "watch".equals(event.event()))
                .map(event -> String.valueOf(event.data()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"floor", "mine"})
    void whoIsInItSeesUntilWhenItGoesOn(String path) {
        studio.start(showId);
        ended(Duration.ofMinutes(5));
        var planned = until(path);

        goesOn(studio.staff, 120).expectStatus().isOk();

        assertThat(until(path)).isNotEqualTo(planned);
    }

    private String until(String path) {
        var page = new Browsing(studio).page(hana, "/streams/%s/%s".formatted(showId, path));
        assertThat(page).containsOnlyOnce("おわりの予定：");
        return page.replaceAll("(?s).*おわりの予定：([^<]*)<.*", "$1");
    }

    @Test
    void onlyStaffSayThatItGoesOnAndOnlyWhileItDoes() {
        goesOn(studio.staff, 30).expectStatus().isEqualTo(409);

        studio.start(showId);
        goesOn(hana, 30).expectStatus().isForbidden();
        goesOn(studio.staff, 0).expectStatus().isBadRequest();
        goesOn(studio.staff, 121).expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec goesOn(UUID personId, int minutes) {
        return studio.as(personId)
                .post()
                .uri("/api/v1/streams/{id}/goes-on", showId)
                .bodyValue(Map.of("minutes", minutes))
                .exchange();
    }

    @Test
    void showThatNobodyBeginsKeepsNobodyInPublic() {
        ended(Duration.ofMinutes(50));
        assertThat(page()).contains("はな", WATCHED, "からはじまります").doesNotContain("動画の案内はありません");

        ended(Duration.ofMinutes(61));
        assertThat(page()).contains("動画の案内はありません").doesNotContain("はな", WATCHED, "からはじまります");
        assertThat(see("/api/v1/live/{slug}/{id}")).contains("\"past\":true").doesNotContain("はな", WATCHED);
    }

    @Test
    void whatIsOverSaysSoOnlyOnce() {
        studio.start(showId);
        studio.end(showId);
        ended(Duration.ofMinutes(61));

        assertThat(page()).contains("この配信はおわりました").doesNotContain("動画の案内はありません");
    }

    /** As if it had been planned to end so long ago. */
    private void ended(Duration ago) {
        studio.here(database.sql("""
                        update streams.show set starts_at = now() - :ago::interval - interval '1 hour',
                          ends_at = now() - :ago::interval, watch_url = :watched where id = :showId
                        """)
                .bind("ago", ago.toString())
                .bind("watched", WATCHED)
                .bind("showId", showId)
                .then()
                .thenReturn(true));
    }

    private void joins(String role, String exposure, UUID person) {
        studio.answer(person, studio.ask(showId, studio.role(showId, role, exposure, 60), person), "ACCEPT");
    }

    private String page() {
        return see("/live/{slug}/{id}");
    }

    private String see(String path) {
        return studio.web()
                .get()
                .uri(path, studio.office.slug(), showId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
