package mizuhiki.stream.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.stream.AiredShow;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class CaringTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClient database;

    @Autowired
    Audit audit;

    @Autowired
    Forgetting forgetting;

    Studio studio;
    Browsing pages;
    AiredShow aired;
    UUID hanako;
    String care;

    @BeforeEach
    void showWasYesterday() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        aired = AiredShow.in(studio).daysAgo(database, 1);
        hanako = aired.hanako();
        care = "/streams/after/" + aired.showId();
    }

    @Test
    void theDayAfterEverybodyIsAskedOnceAndMayStaySilent() {
        assertThat(today(hanako)).contains("木曜の夜の水引", "すこしつかれた");
        assertThat(today(studio.member("健"))).isBlank();

        pages.submit(hanako, care + "/feeling").expectStatus().isSeeOther();

        assertThat(today(hanako)).isEmpty();
        assertThat(pages.page(studio.staff, "/streams/after")).doesNotContain("花子");
    }

    @Test
    void nobodyIsAskedOnTheSameDayNorMuchLater() {
        var sameDay = AiredShow.in(new Studio(context));
        assertThat(new Browsing(sameDay.studio()).page(sameDay.hanako(), "/streams/after/today"))
                .isBlank();

        aired.daysAgo(database, 2);
        assertThat(today(hanako)).isNotBlank();
        aired.daysAgo(database, 1);
        assertThat(today(hanako)).isBlank();
    }

    @Test
    void staffSeeWhoWantsToTalkUntilTheyHaveTalked() {
        pages.submit(hanako, care + "/feeling", "feeling", "HARD")
                .expectStatus()
                .isSeeOther();
        assertThat(waiting()).isBlank();

        pages.submit(hanako, care + "/talk", "wanted", "true").expectStatus().isSeeOther();
        assertThat(pages.page(hanako, care)).contains("職員に伝わりました");
        assertThat(waiting()).contains("/streams/after\"");

        pages.submit(studio.staff, care + "/people/" + hanako + "/heard")
                .expectStatus()
                .isSeeOther();
        assertThat(waiting()).isBlank();
        pages.submit(hanako, care + "/talk", "wanted", "true").expectStatus().isSeeOther();
        assertThat(waiting()).contains("/streams/after\"");
    }

    @Test
    void noteIsEncryptedAndWhoeverOpensItIsNamed() {
        pages.submit(hanako, care + "/note", "note", "きんちょうしました").expectStatus().isSeeOther();

        assertThat(studio.here(database.sql("select encode(note, 'escape') from streams.after_care")
                        .mapValue(String.class)
                        .one()))
                .doesNotContain("きんちょう");
        assertThat(pages.page(hanako, care)).contains("きんちょうしました");
        assertThat(pages.page(studio.staff, "/streams/after")).doesNotContain("きんちょうしました");
        assertThat(pages.page(studio.staff, care + "/people/" + hanako)).contains("きんちょうしました");
        assertThat(studio.here(audit.about(hanako).collectList()))
                .anyMatch(entry -> entry.action().equals("streams.after-care-read"));
    }

    /** Browsers count the end of a line as one letter and send two. */
    @Test
    void noteAsLongAsItsFieldIsKeptHoweverManyLinesItHas() {
        var lines = "きょうは、がんばりました。" + "\r\nたのしかったです。".repeat(48);

        pages.submit(hanako, care + "/note", "note", lines).expectStatus().isSeeOther();

        assertThat(pages.page(hanako, care)).contains(lines.replace("\r\n", "\n"));
    }

    @Test
    void noteThatIsTooLongIsGivenBackAsItWasTyped() {
        var note = "あ".repeat(501);

        var answer = pages.submit(hanako, care + "/note", "note", note);

        answer.expectStatus().isEqualTo(422);
        assertThat(Browsing.text(answer)).contains("500文字まで", "消えていません", note);
        assertThat(pages.page(hanako, care)).doesNotContain("あああ");
    }

    @Test
    void noteAloneReachesStaff() {
        pages.submit(hanako, care + "/note", "note", "きんちょうしました").expectStatus().isSeeOther();

        assertThat(pages.page(studio.staff, "/streams/after")).contains("/people/" + hanako);
    }

    @Test
    void whatWasWrittenIsTakenBackAndOnlyThat() {
        pages.submit(hanako, care + "/feeling", "feeling", "GOOD")
                .expectStatus()
                .isSeeOther();
        pages.submit(hanako, care + "/note", "note", "きんちょうしました").expectStatus().isSeeOther();

        pages.submit(hanako, care + "/note", "note", " ").expectStatus().isSeeOther();

        assertThat(pages.page(hanako, care)).doesNotContain("きんちょう").contains("aria-pressed=\"true\"");
        assertThat(pages.page(studio.staff, care + "/people/" + hanako)).doesNotContain("きんちょう");
    }

    @Test
    void othersSeeNothingOfIt() {
        pages.submit(hanako, care + "/talk", "wanted", "true").expectStatus().isSeeOther();
        var ken = studio.member("健");

        pages.get(ken, care).expectStatus().isNotFound();
        pages.get(ken, "/streams/after").expectStatus().isForbidden();
        pages.get(ken, care + "/people/" + hanako).expectStatus().isForbidden();
        pages.submit(ken, care + "/feeling", "feeling", "GOOD").expectStatus().isNotFound();
        var elsewhere = new Browsing(new Studio(context));
        elsewhere
                .get(elsewhere.studio().staff, care + "/people/" + hanako)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsOlderThanAMonthIsForgotten() {
        pages.submit(hanako, care + "/talk", "wanted", "true").expectStatus().isSeeOther();
        age(studio, "31 days");

        assertThat(waiting()).isBlank();
        pages.get(studio.staff, care + "/people/" + hanako).expectStatus().isNotFound();
    }

    @Test
    void whatIsOlderThanAMonthIsGoneInEveryOfficeThoughNobodyLooks() {
        var elsewhere = AiredShow.in(new Studio(context)).daysAgo(database, 1);
        pages.submit(hanako, care + "/note", "note", "きんちょうしました").expectStatus().isSeeOther();
        new Browsing(elsewhere.studio())
                .submit(elsewhere.hanako(), "/streams/after/" + elsewhere.showId() + "/feeling", "feeling", "GOOD")
                .expectStatus()
                .isSeeOther();
        age(studio, "30 days");
        age(elsewhere.studio(), "29 days 23 hours");

        forgetting.sweep().block();

        assertThat(kept(studio)).isZero();
        assertThat(kept(elsewhere.studio())).isOne();
        age(elsewhere.studio(), "1 hour");
        forgetting.sweep().block();
        assertThat(kept(elsewhere.studio())).isZero();
    }

    private void age(Studio office, String by) {
        office.here(database.sql("update streams.after_care set said_at = said_at - cast(:by as interval)")
                .bind("by", by)
                .then()
                .thenReturn(true));
    }

    private long kept(Studio office) {
        return office.here(database.sql("select count(*) from streams.after_care")
                .mapValue(Long.class)
                .one());
    }

    @Test
    void programsSayTheSame() {
        studio.as(hanako)
                .put()
                .uri("/api/v1/streams/after/{id}/mine", aired.showId())
                .bodyValue(Map.of("feeling", "GOOD", "wantsTalk", false, "note", "たのしかった"))
                .exchange()
                .expectStatus()
                .isNoContent();

        studio.as(hanako)
                .get()
                .uri("/api/v1/streams/after/{id}/mine", aired.showId())
                .exchange()
                .expectBody()
                .jsonPath("$.said.feeling")
                .isEqualTo("GOOD")
                .jsonPath("$.note")
                .isEqualTo("たのしかった");
        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/after")
                .exchange()
                .expectBody()
                .jsonPath("$[0].displayName")
                .isEqualTo("花子");
    }

    private String today(UUID personId) {
        return pages.page(personId, "/streams/after/today");
    }

    private String waiting() {
        return pages.page(studio.staff, "/streams/waiting");
    }
}
