package mizuhiki.stream.prompter;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class PrompterPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Consents consents;

    @Autowired
    Prompters prompters;

    Studio studio;
    Browsing browser;
    UUID showId;
    UUID brooch;
    UUID card;
    UUID bag;
    UUID hanako;
    String mine;

    @BeforeEach
    void hanakoHasARole() {
        studio = new Studio(context);
        browser = new Browsing(studio);
        showId = studio.show(EVENING);
        mine = "/streams/" + showId + "/mine";
        brooch = onSheet("水引のブローチ");
        card = onSheet("のし袋");
        bag = onSheet("ぽち袋");
        hanako = studio.member("花子", Consent.HANDS);
        var offer = studio.ask(showId, studio.role(showId, "手もと", "HANDS", 60), hanako);
        studio.role(showId, "司会", "VOICE", 60);
        cue(brooch, "手もと", "箱をあける", "司会", "名前を言う");
        cue(card, "司会", "値段を言う");
        cue(bag, "手もと", "中を見せる", "司会", "数を言う");
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");
    }

    @Test
    void beforeTheShowOneSeesWhatComesFirst() {
        assertThat(browser.page(hanako, mine))
                .contains("手もと", "午後7時", "箱をあける", "中を見せる")
                .doesNotContain("名前を言う");
    }

    @Test
    void duringTheShowOneSeesOnlyWhatTheirRoleNeeds() {
        studio.start(showId);
        studio.pin(showId, brooch);

        var page = browser.page(hanako, mine);
        assertThat(page).contains("水引のブローチ", "箱をあける", "のし袋", "中を見せる", "ごろ");
        assertThat(page).doesNotContain("名前を言う", "値段を言う", "数を言う", "長くなります");

        studio.pin(showId, card);
        assertThat(browser.page(hanako, mine + "/now"))
                .contains("見ているだけでだいじょうぶ", "中を見せる")
                .doesNotContain("箱をあける");
    }

    @Test
    void whatIsToDoWhileSomebodyElseHasTheRoleIsNotForThem() {
        var ken = studio.member("健", Consent.HANDS);
        var turn = studio.turn(showId, "手もと", "HANDS", 0, 5);
        studio.answer(ken, studio.ask(showId, turn, ken), "ACCEPT");

        assertThat(browser.page(ken, mine))
                .contains("手もと：午後7時から午後7時5分まで", "箱をあける")
                .doesNotContain("中を見せる");
        assertThat(browser.page(hanako, mine)).contains("箱をあける", "中を見せる").doesNotContain("手もと：");
    }

    @Test
    void staffSeeTheCuesOfAllRoles() {
        assertThat(browser.page(studio.staff, mine)).contains("箱をあける", "名前を言う");
    }

    @Test
    void nobodyElseFindsIt() {
        var ken = studio.member("健", Consent.HANDS);

        browser.get(ken, mine).expectStatus().isNotFound();
        browser.get(ken, mine + "/now").expectStatus().isNotFound();
        studio.as(ken)
                .get()
                .uri("/api/v1/streams/{id}/mine", showId)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void screenClosesWithTheConsent() {
        var no = Word.no(hanako, Consent.HANDS, Moment.dayOf(Instant.now()));
        studio.here(consents.record(no).thenReturn(true));

        browser.get(hanako, mine).expectStatus().isNotFound();
    }

    @Test
    void screenStaysForTheWholeShowOfTheLastDayOfAYes() {
        var late = EVENING.plus(Duration.ofMinutes(270));
        var night = studio.show(late);
        var role = studio.ask(night, studio.role(night, "手もと", "HANDS", 60), hanako);
        studio.offer(night);
        studio.answer(hanako, role, "ACCEPT");
        var yes = new Word(hanako, Consent.HANDS, true, LocalDate.now(Moment.JAPAN), Moment.dayOf(late), studio.staff);
        studio.here(consents.record(yes).thenReturn(true));

        var viewer = new Viewer(hanako, studio.office.id(), Set.of(Role.MEMBER), "花子", TextLevel.NORMAL, false);
        var afterMidnight = Moment.is(late.plus(Duration.ofMinutes(40)));
        assertThat(studio.here(prompters.of(night, viewer).contextWrite(afterMidnight))
                        .turns())
                .hasSize(1);
    }

    @Test
    void screenIsThereOverTheApi() {
        studio.start(showId);
        studio.pin(showId, brooch);

        studio.as(hanako)
                .get()
                .uri("/api/v1/streams/{id}/mine", showId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roles[0]")
                .isEqualTo("手もと")
                .jsonPath("$.now.cues.length()")
                .isEqualTo(1)
                .jsonPath("$.now.title")
                .isEqualTo("水引のブローチ")
                .jsonPath("$.next.title")
                .isEqualTo("のし袋")
                .jsonPath("$.later[0].cues[0].words")
                .isEqualTo("中を見せる");
    }

    private UUID onSheet(String title) {
        var piece = studio.piece(title, 1);
        studio.onSheet(showId, piece);
        return piece;
    }

    private void cue(UUID segmentId, String... rolesAndWords) {
        var cues = new ArrayList<Map<String, String>>();
        for (var at = 0; at < rolesAndWords.length; at += 2) {
            cues.add(Map.of("role", rolesAndWords[at], "words", rolesAndWords[at + 1]));
        }
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{show}/segments/{segment}/cues", showId, segmentId)
                .bodyValue(Map.of("cues", List.copyOf(cues)))
                .exchange()
                .expectStatus()
                .isOk();
    }
}
