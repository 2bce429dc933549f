package mizuhiki.shared.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.doors.DoorsApplication;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.AsSomebody;
import mizuhiki.shared.people.NewPerson;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = DoorsApplication.class)
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class MembershipTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Audit audit;

    @Autowired
    People names;

    @Autowired
    Consents consents;

    UUID officeId;
    UUID hanako;
    UUID staffId;
    UUID managerId;
    AsSomebody staff;
    AsSomebody manager;

    @BeforeEach
    void anOffice() {
        officeId = people.office().id();
        hanako = people.join(
                officeId, NewPerson.named("花子", Role.MEMBER).onStage("はな").legally("水引 花子"));
        staffId = people.staff(officeId);
        staff = AsSomebody.of(web, people, officeId, staffId);
        managerId = people.manager(officeId);
        manager = AsSomebody.of(web, people, officeId, managerId);
    }

    @Test
    void staffAddAMemberWhoCanThenSignIn() {
        var login = "ken" + UUID.randomUUID();
        staff.post("/api/v1/people", newcomer("健", login, "MEMBER"))
                .expectStatus()
                .isCreated();

        signIn(login).expectStatus().isOk();
    }

    @Test
    void whatWasWrittenAboutANewcomerComesBackWhereItCannotBeKept() {
        var taken = "t" + UUID.randomUUID();
        people.join(people.office().id(), NewPerson.named("別の人", Role.MEMBER).signingIn(taken, "musubikata"));
        var typed = "displayName=健&roles=MEMBER&roles=PEER&legalName=水引 健&stageName=けん&password=musubikata&login=";

        var clash = text(staff.submit("/people", typed + taken).expectStatus().isEqualTo(409));
        var tooShort = text(staff.submit("/people", typed + "x").expectStatus().isEqualTo(422));

        assertThat(clash).contains("この番号は使われています", "value=\"" + taken + "\"", "パスワードは、もう一度");
        assertThat(tooShort).contains("かならず書いてください").doesNotContain("??");
        for (var page : List.of(clash, tooShort)) {
            assertThat(page)
                    .contains("value=\"健\"", "value=\"水引 健\"", "value=\"けん\"")
                    .contains("value=\"PEER\" checked")
                    .doesNotContain("musubikata");
        }
        assertThat(everybody()).doesNotContain("健");
    }

    @Test
    void whatWasWrittenOnAFileComesBackWhereItCannotBeKept() {
        var taken = "t" + UUID.randomUUID();
        people.join(people.office().id(), NewPerson.named("別の人", Role.MEMBER).signingIn(taken, "musubikata"));
        var file = "/people/" + hanako;
        var details = "displayName=%s&roles=MEMBER&roles=PEER&legalName=林 花子&stageName=はなよ&version=";

        var clash = text(
                staff.submit(file + "/login", "login=" + taken).expectStatus().isEqualTo(409));
        var stale = text(staff.submit(file + "/details", details.formatted("はなちゃん") + "99")
                .expectStatus()
                .isEqualTo(409));
        var nameless = text(staff.submit(file + "/details", details.formatted("") + "0")
                .expectStatus()
                .isEqualTo(422));

        assertThat(clash).contains("別のメールアドレスか番号に", "value=\"" + taken + "\"", "value=\"花子\"");
        assertThat(stale).contains("value=\"はなちゃん\"", "書いたものは、残っています");
        for (var page : List.of(stale, nameless)) {
            assertThat(page)
                    .contains("value=\"林 花子\"", "value=\"はなよ\"", "value=\"PEER\" checked", "name=\"version\"")
                    .doesNotContain("name=\"version\" value=\"99\"", "??");
        }
        assertThat(everybody()).doesNotContain("はなちゃん");
    }

    @Test
    void anUnfitPasswordTakesNothingElseAway() {
        var login = "p" + UUID.randomUUID();

        var page = text(staff.submit("/people", "displayName=健&roles=MEMBER&password=short&login=" + login)
                .expectStatus()
                .isEqualTo(422));

        assertThat(page).contains("このパスワードは使えません", "value=\"" + login + "\"");
    }

    @Test
    void whoJoinedWithoutALoginGetsOneLater() {
        var login = "hana" + UUID.randomUUID();
        staff.put("/api/v1/people/" + hanako + "/password", Map.of("password", "musubikata"))
                .expectStatus()
                .isNoContent();

        staff.submit("/people/" + hanako + "/login", "login=" + login)
                .expectStatus()
                .isSeeOther();

        signIn(login).expectStatus().isOk();
        staff.page("/people/" + hanako)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("value=\"" + login + "\""));
        assertThat(entries(hanako)).contains(new Seen(staffId, "login-set"));
    }

    @Test
    void aLoginIsChangedAndTheOldOneOpensNothing() {
        var before = "a" + UUID.randomUUID();
        var after = "b" + UUID.randomUUID();
        var taken = "c" + UUID.randomUUID();
        var ken = people.join(officeId, NewPerson.named("健", Role.MEMBER).signingIn(before, "musubikata"));
        people.join(officeId, NewPerson.named("碧", Role.MEMBER).signingIn(taken, "musubikata"));
        var path = "/api/v1/people/" + ken + "/login";

        staff.put(path, Map.of("login", before)).expectStatus().isNoContent();
        staff.put(path, Map.of("login", after)).expectStatus().isNoContent();
        staff.put(path, Map.of("login", taken)).expectStatus().isEqualTo(409);
        staff.put(path, Map.of("login", "　")).expectStatus().isBadRequest();
        staff.put("/api/v1/people/" + managerId + "/login", Map.of("login", "d" + after))
                .expectStatus()
                .isForbidden();

        signIn(after).expectStatus().isOk();
        signIn(before).expectStatus().isForbidden();
    }

    @Test
    void onlyAManagerAddsStaff() {
        staff.post("/api/v1/people", newcomer("新人", "a" + UUID.randomUUID(), "STAFF"))
                .expectStatus()
                .isForbidden();
        manager.post("/api/v1/people", newcomer("新人", "b" + UUID.randomUUID(), "STAFF"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void nobodyJoinsAsStaffAndForGoodAsAMember() {
        var page = text(manager.submit("/people", "displayName=鈴木&roles=MEMBER&roles=STAFF")
                .expectStatus()
                .isEqualTo(422));

        assertThat(page)
                .contains("どちらかをえらんで", "value=\"鈴木\"", "value=\"MEMBER\" checked", "value=\"STAFF\" checked")
                .doesNotContain("??");
        assertThat(everybody()).doesNotContain("鈴木");
        manager.post("/api/v1/people", Map.of("displayName", "鈴木", "roles", List.of("MEMBER", "MANAGER")))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/member-or-staff");
    }

    @Test
    void onlyWhoMayAddNobodyElseFindsMemberChosenAlready() {
        assertThat(text(staff.page("/people/new"))).contains("value=\"MEMBER\" checked");
        assertThat(text(manager.page("/people/new"))).doesNotContain("checked");
    }

    @Test
    void staffCannotTakeOverTheAccountOfAManager() {
        var managerId = people.manager(officeId);

        staff.put("/api/v1/people/" + managerId + "/password", Map.of("password", "mine-now-really"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aLoginBelongsToOnePerson() {
        var login = "one" + UUID.randomUUID();
        staff.post("/api/v1/people", newcomer("健", login, "MEMBER"))
                .expectStatus()
                .isCreated();

        staff.post("/api/v1/people", newcomer("別人", login, "MEMBER"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void aShortPasswordIsRefusedAndNobodyIsAdded() {
        var before = everybody();
        staff.post(
                        "/api/v1/people",
                        Map.of(
                                "displayName",
                                "健",
                                "roles",
                                List.of("MEMBER"),
                                "login",
                                "k" + UUID.randomUUID(),
                                "password",
                                "short"))
                .expectStatus()
                .is4xxClientError();

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void lookingAtAFileIsWrittenDown() {
        staff.get("/api/v1/people/" + hanako)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.legalName")
                .isEqualTo("水引 花子");

        assertThat(entries(hanako)).contains(new Seen(staffId, "file-opened"));
    }

    @Test
    void whoLeavesIsSignedOutAtOnceAndMayComeBack() {
        var herself = AsSomebody.of(web, people, officeId, hanako);
        herself.get("/api/v1/me/consents").expectStatus().isOk();

        staff.post("/api/v1/people/" + hanako + "/leave", Map.of())
                .expectStatus()
                .isNoContent();
        herself.get("/api/v1/me/consents").expectStatus().isUnauthorized();

        staff.post("/api/v1/people/" + hanako + "/come-back", Map.of())
                .expectStatus()
                .isNoContent();
        assertThat(entries(hanako)).contains(new Seen(staffId, "left"), new Seen(staffId, "came-back"));
    }

    @Test
    void theLastManagerCannotLeave() {
        var second = people.manager(officeId);
        manager.post("/api/v1/people/" + second + "/leave", Map.of())
                .expectStatus()
                .isNoContent();

        manager.post("/api/v1/people/" + managerId + "/leave", Map.of())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/last-manager");

        manager.get("/api/v1/people").expectStatus().isOk();
    }

    @Test
    void whoMarriesHasAnotherNameFromThenOn() {
        amend(staff, hanako, 0, details("花ちゃん", "結城 花子", "MEMBER", "PEER"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        staff.get("/api/v1/people/" + hanako)
                .expectBody()
                .jsonPath("$.legalName")
                .isEqualTo("結城 花子")
                .jsonPath("$.person.displayName")
                .isEqualTo("花ちゃん")
                .jsonPath("$.person.roles.length()")
                .isEqualTo(2);
        assertThat(entries(hanako)).contains(new Seen(staffId, "person-amended"));
    }

    @Test
    void whoSawSomebodyBeforeAnotherChangeLooksAgain() {
        amend(staff, hanako, 0, details("花ちゃん", "水引 花子", "MEMBER"))
                .expectStatus()
                .isOk();

        amend(manager, hanako, 0, details("はなこ", "水引 花子", "MEMBER"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/stale");
        staff.put("/api/v1/people/" + hanako, details("はなこ", "水引 花子", "MEMBER"))
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void onlyAManagerMakesSomebodyStaffOrRenamesThem() {
        var asStaff = details("花子", "水引 花子", "MEMBER", "STAFF");
        amend(staff, hanako, 0, asStaff).expectStatus().isForbidden();
        amend(staff, staffId, 0, details("佐藤", "佐藤 一", "STAFF", "MANAGER"))
                .expectStatus()
                .isForbidden();
        amend(staff, managerId, 0, details("中村", "中村 一", "MANAGER"))
                .expectStatus()
                .isForbidden();

        amend(manager, hanako, 0, asStaff).expectStatus().isOk();
    }

    @Test
    void theRoleOfAMemberIsNotTakenAway() {
        amend(manager, hanako, 0, details("花子", "水引 花子", "STAFF"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/member-stays");
    }

    @Test
    void whoeverHasANewStageNameIsAskedOnceMoreForThatOne() {
        var herself = AsSomebody.of(web, people, officeId, hanako);
        herself.put("/api/v1/me/consents/STAGE_NAME", Map.of("given", true))
                .expectStatus()
                .isNoContent();
        assertThat(publicName()).isEqualTo("はな");
        assertThat(text(herself, "/me/consent/STAGE_NAME")).doesNotContain("変わりました");

        staff.submit("/people/" + hanako + "/details", "version=0&displayName=花子&roles=MEMBER&stageName=ハナ&legalName=")
                .expectStatus()
                .isSeeOther();

        assertThat(publicName()).isEmpty();
        assertThat(agreeingToTheirName()).isEmpty();
        assertThat(text(herself, "/me/consent")).contains("「ハナ」に変わりました");
        assertThat(text(herself, "/me/consent/STAGE_NAME")).contains("「ハナ」に変わりました", "「はい」にする", "「いいえ」にする");
        assertThat(text(staff, "/people/" + hanako)).contains("「ハナ」に変わりました");

        herself.put("/api/v1/me/consents/STAGE_NAME", Map.of("given", true))
                .expectStatus()
                .isNoContent();
        assertThat(publicName()).isEqualTo("ハナ");
        assertThat(agreeingToTheirName()).containsExactly(hanako);
        assertThat(text(herself, "/me/consent/STAGE_NAME")).doesNotContain("変わりました");
    }

    private String publicName() {
        return Objects.requireNonNull(names.stageNames(List.of(hanako), LocalDate.now(Moment.JAPAN))
                .contextWrite(CurrentOffice.is(officeId))
                .map(found -> found.getOrDefault(hanako, ""))
                .block());
    }

    private Set<UUID> agreeingToTheirName() {
        return Objects.requireNonNull(
                consents.agreeing(List.of(hanako), Set.of(Consent.STAGE_NAME), LocalDate.now(Moment.JAPAN))
                        .contextWrite(CurrentOffice.is(officeId))
                        .block());
    }

    private static String text(AsSomebody viewer, String path) {
        return Objects.requireNonNull(
                viewer.page(path).expectBody(String.class).returnResult().getResponseBody());
    }

    @Test
    void whoLeavesAsAMemberComesBackAsStaffTheWayTheRefusalTells() {
        var login = "hana" + UUID.randomUUID();
        manager.put("/api/v1/people/" + hanako + "/login", Map.of("login", login))
                .expectStatus()
                .isNoContent();
        manager.get("/people/" + hanako)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains(hanako + "/login", hanako + "/leave"));

        manager.put("/api/v1/people/" + hanako + "/login", Map.of("login", "before-" + login))
                .expectStatus()
                .isNoContent();
        manager.post("/api/v1/people/" + hanako + "/leave", Map.of())
                .expectStatus()
                .isNoContent();

        manager.post("/api/v1/people", newcomer("花子", login, "STAFF"))
                .expectStatus()
                .isCreated();
        signIn(login).expectStatus().isOk();
    }

    @Test
    void theLastManagerKeepsTheRole() {
        var asStaff = details("中村", "中村 一", "STAFF");
        amend(manager, managerId, 0, asStaff)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/last-manager");
        people.manager(officeId);

        amend(manager, managerId, 0, asStaff).expectStatus().isOk();

        manager.put("/api/v1/people/" + staffId + "/login", Map.of("login", "e" + UUID.randomUUID()))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void namesAndRolesAreChangedOnTheFile() {
        var mayBecome = "name=\"roles\" value=\"STAFF\"";
        staff.page("/people/" + hanako)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("/people/" + hanako + "/details")
                        .doesNotContain(mayBecome)
                        .containsOnlyOnce("紙にサインがあるとき"));
        staff.page("/people/" + managerId)
                .expectBody(String.class)
                .value(page -> assertThat(page).doesNotContain(managerId + "/details"));
        manager.page("/people/" + hanako)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains(mayBecome, "/wages/accounts/" + hanako)
                        .doesNotContain("??"));
        manager.page("/people/" + staffId)
                .expectBody(String.class)
                .value(page -> assertThat(page).doesNotContain("/wages/accounts/"));

        staff.submit(
                        "/people/" + hanako + "/details",
                        "version=0&displayName=Hana&roles=MEMBER&roles=PEER&stageName=&legalName=")
                .expectStatus()
                .isSeeOther();

        staff.get("/api/v1/people/" + hanako)
                .expectBody()
                .jsonPath("$.person.displayName")
                .isEqualTo("Hana")
                .jsonPath("$.person.stageName")
                .isEmpty()
                .jsonPath("$.legalName")
                .isEmpty();
        staff.submit("/people/" + hanako + "/details", "version=1&displayName=%E3%80%80&roles=MEMBER")
                .expectStatus()
                .isEqualTo(422);
        staff.submit("/people/" + hanako + "/details", "version=1&displayName=Hana")
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void peopleOfAnotherOfficeAreNotFound() {
        var elsewhere = people.office().id();
        var stranger = AsSomebody.of(web, people, elsewhere, people.manager(elsewhere));

        stranger.get("/api/v1/people/" + hanako).expectStatus().isNotFound();
        stranger.post("/api/v1/people/" + hanako + "/leave", Map.of())
                .expectStatus()
                .isNotFound();
        stranger.put("/api/v1/people/" + hanako + "/password", Map.of("password", "long-enough"))
                .expectStatus()
                .isNotFound();
        amend(stranger, hanako, 0, details("花子", "水引 花子", "MEMBER"))
                .expectStatus()
                .isNotFound();
        stranger.put("/api/v1/people/" + hanako + "/consents/FACE", Map.of("given", true))
                .expectStatus()
                .isNotFound();
        stranger.put("/api/v1/people/" + hanako + "/limits", Map.of("quietRolesOnly", true))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aMemberSeesNobodysFile() {
        var herself = AsSomebody.of(web, people, officeId, hanako);

        herself.get("/api/v1/people").expectStatus().isForbidden();
        herself.get("/api/v1/people/" + hanako).expectStatus().isForbidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/new"})
    void pagesForStaffAreShown(String path) {
        staff.page(path).expectStatus().isOk();
        manager.page(path).expectStatus().isOk();
    }

    @Test
    void theFileIsShown() {
        staff.page("/people/" + hanako)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("水引 花子", "はな").doesNotContain("??"));
    }

    @Test
    void aFormAddsAPersonAndLeadsToTheFile() {
        var answer = staff.submit("/people", "displayName=Ken&roles=MEMBER&roles=PEER&stageName=&login=&password=");

        var file = answer.expectStatus()
                .isSeeOther()
                .returnResult(String.class)
                .getResponseHeaders()
                .getLocation();
        staff.page(Objects.requireNonNull(file).getPath()).expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec amend(AsSomebody who, UUID personId, int version, Object details) {
        return web.put()
                .uri("/api/v1/people/" + personId)
                .header(HttpHeaders.AUTHORIZATION, who.bearer())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(details)
                .exchange();
    }

    private static Map<String, Object> details(String displayName, String legalName, String... roles) {
        return Map.of("displayName", displayName, "legalName", legalName, "stageName", "はな", "roles", List.of(roles));
    }

    private WebTestClient.ResponseSpec signIn(String login) {
        return web.post()
                .uri("/api/v1/sign-in")
                .bodyValue(Map.of("login", login, "password", "musubikata"))
                .exchange();
    }

    private static Map<String, Object> newcomer(String name, String login, String role) {
        return Map.of("displayName", name, "roles", List.of(role), "login", login, "password", "musubikata");
    }

    private static String text(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }

    private String everybody() {
        return staff.get("/api/v1/people")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private List<Seen> entries(UUID subjectId) {
        return audit.about(subjectId)
                .map(entry -> new Seen(entry.actorId(), entry.action()))
                .collectList()
                .contextWrite(CurrentOffice.is(officeId))
                .block();
    }

    private record Seen(UUID actorId, String action) {}
}
