package mizuhiki.stream.skill;

import static mizuhiki.stream.Browsing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

@StreamTest
class SkillTests {

    private static final String STANDS_AT = "aria-current=\"step\"[^>]*>";

    @Autowired
    ApplicationContext context;

    @Autowired
    RoleKinds kinds;

    @Autowired
    Skills skills;

    @Autowired
    Ladders ladders;

    Studio studio;
    Browsing browsing;
    UUID hanako;
    UUID ken;

    @BeforeEach
    void officeIsOpen() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        hanako = studio.member("花子");
        ken = studio.member("健");
    }

    @Test
    void officeBeginsWithTheUsualKinds() {
        assertThat(studio.here(kinds.all())).containsOnlyKeys("司会", "手もと", "コメント", "在庫", "梱包の準備");
        assertThat(browsing.page(studio.staff, "/streams/kinds")).contains("司会", "梱包の準備");
    }

    @Test
    void officeDescribesAKindAnewAndAddsOthers() {
        setKind("司会", "FACE", "LEAD", "30", "20");
        setKind("照明", "NONE", "OBSERVER", "", "0");

        var all = studio.here(kinds.all());
        assertThat(all).hasSize(6);
        assertThat(all.get("司会").step()).isEqualTo(Step.LEAD);
        assertThat(all.get("司会").isTooLong(30)).isFalse();
        assertThat(all.get("司会").isTooLong(31)).isTrue();
        assertThat(all.get("照明").isTooLong(720)).isFalse();
        assertThat(new Studio(context).here(kinds.all()).get("司会").step()).isEqualTo(Step.ROLE);
    }

    @Test
    void kindAsksForStaffUnlessTheOfficeSaysOtherwise() {
        studio.kind("照明", Map.of());
        studio.kind("梱包の準備", Map.of("staffNeeded", false));

        var all = studio.here(kinds.all());
        assertThat(all.get("照明").needsStaff()).isTrue();
        assertThat(all.get("司会").needsStaff()).isTrue();
        assertThat(all.get("梱包の準備").needsStaff()).isFalse();
        assertThat(browsing.page(studio.staff, "/streams/kinds")).contains("職員がいるときだけ", "職員がいなくてもよい");
    }

    @Test
    void kindWithoutANameIsNotKept() {
        var refused = browsing.submit(
                studio.staff, "/streams/kinds", "name", "", "exposure", "NONE", "step", "ROLE", "breakMinutes", "0");

        assertThat(text(refused.expectStatus().isEqualTo(422))).contains("role=\"alert\"");
        assertThat(studio.here(kinds.all())).hasSize(5);
    }

    @Test
    void staffWriteStepsDownAndTheMemberSeesThem() {
        reach(hanako, "司会", "ASSISTANT");
        reach(hanako, "司会", "ROLE");

        assertThat(studio.here(skills.all()).steps()).isEqualTo(Map.of(hanako, Map.of(RoleKind.id("司会"), Step.ROLE)));
        assertThat(browsing.page(hanako, "/streams/steps")).containsPattern(STANDS_AT + "ひとりで");
        assertThat(browsing.page(ken, "/streams/steps"))
                .doesNotContainPattern(STANDS_AT + "ひとりで")
                .containsPattern(STANDS_AT + "見学")
                .doesNotContain("花子");
    }

    @Test
    void memberSaysWhereTheyWantToGrowAndTakesItBack() {
        want("司会", true);
        want("司会", true);
        assertThat(studio.here(skills.all()).growth()).isEqualTo(Map.of(hanako, Set.of(RoleKind.id("司会"))));
        assertThat(browsing.page(studio.staff, "/streams/people/" + hanako + "/steps"))
                .contains("badge good");

        want("司会", false);
        assertThat(studio.here(skills.all()).growth()).isEmpty();
    }

    @Test
    void peerAloneSaysWhatIsEnough() {
        support(hanako, "PEER", 3);
        support(ken, "NEWCOMER", 0);

        enough(hanako, 1);
        enough(ken, 9);

        assertThat(studio.here(skills.all()).support())
                .isEqualTo(Map.of(hanako, new Support(false, true, 1), ken, new Support(true, false, 0)));
    }

    @Test
    void nobodyIsNewcomerAndPeerAtOnce() {
        assertThatThrownBy(() -> studio.here(ladders.support(hanako, new Support(true, true, 1))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void stepsOfOthersAreForStaffOfTheSameOffice() {
        var path = "/streams/people/" + hanako + "/steps";
        browsing.get(ken, path).expectStatus().isForbidden();
        browsing.get(ken, "/streams/people").expectStatus().isForbidden();
        browsing.submit(ken, path, "kind", "司会", "step", "LEAD").expectStatus().isForbidden();
        assertThat(browsing.page(studio.staff, "/streams/people")).contains("花子", "健");

        var elsewhere = new Studio(context);
        var stranger = new Browsing(elsewhere);
        stranger.submit(elsewhere.staff, path, "kind", "司会", "step", "LEAD")
                .expectStatus()
                .isNotFound();
        assertThat(stranger.page(elsewhere.staff, "/streams/people")).doesNotContain("花子");
    }

    private void setKind(String name, String exposure, String step, String most, String rest) {
        browsing.submit(
                        studio.staff,
                        "/streams/kinds",
                        "name",
                        name,
                        "exposure",
                        exposure,
                        "step",
                        step,
                        "mostMinutes",
                        most,
                        "breakMinutes",
                        rest)
                .expectStatus()
                .isSeeOther();
    }

    private void reach(UUID personId, String kind, String step) {
        browsing.submit(studio.staff, "/streams/people/" + personId + "/steps", "kind", kind, "step", step)
                .expectStatus()
                .isSeeOther();
    }

    private void want(String kind, boolean wanted) {
        browsing.submit(hanako, "/streams/steps/growth", "kind", kind, "wanted", wanted)
                .expectStatus()
                .isSeeOther();
    }

    private void support(UUID personId, String part, int showsAWeek) {
        browsing.submit(
                        studio.staff,
                        "/streams/people/" + personId + "/support",
                        "part",
                        part,
                        "showsAWeek",
                        showsAWeek)
                .expectStatus()
                .isSeeOther();
    }

    private void enough(UUID personId, int showsAWeek) {
        browsing.submit(personId, "/streams/steps/enough", "showsAWeek", showsAWeek)
                .expectStatus()
                .isSeeOther();
    }
}
