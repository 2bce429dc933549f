package mizuhiki.stream.floor;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.participation.Participations;
import mizuhiki.stream.scene.Scene.OnStage;
import mizuhiki.stream.scene.Scenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@StreamTest
class FloorTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    GoingOnAir goingOnAir;

    @Autowired
    Floor floor;

    @Autowired
    Ending ending;

    @Autowired
    FloorViews floors;

    @Autowired
    Scenes scenes;

    @Autowired
    Participations participations;

    @Autowired
    Consents consents;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClient database;

    Studio studio;
    UUID showId;
    UUID brooch;
    UUID hanako;
    UUID offer;

    @BeforeEach
    void showIsReadyToGoOnAir() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        brooch = studio.piece("水引のブローチ", 3);
        studio.onSheet(showId, brooch);
        hanako = studio.member("花子", Consent.HANDS);
        offer = studio.ask(showId, studio.role(showId, "手もと", "HANDS", 60), hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");
    }

    @Test
    void showIsToldFromStartToEnd() {
        at(0, goingOnAir.start(showId, studio.staff));
        at(12, floor.pin(showId, brooch, hanako));
        at(58, ending.end(showId, Confirmed.asProposed(), studio.staff));

        assertThat(studio.told())
                .satisfiesExactly(
                        offered -> assertThat(offered).startsWith("RunSheetSet").contains(brooch.toString()),
                        sheet -> assertThat(sheet).startsWith("RunSheetSet").contains(brooch.toString()),
                        started -> assertThat(started)
                                .startsWith("ShowStarted")
                                .contains(showId.toString(), brooch.toString(), "\"crew\"", hanako.toString()),
                        pinned -> assertThat(pinned)
                                .startsWith("PiecePinned")
                                .contains(brooch.toString(), "\"minute\": 12"),
                        work -> assertThat(work)
                                .startsWith("WorkDone")
                                .contains(hanako.toString(), showId.toString(), "手もと", "\"SHOW\"", "\"minutes\": 58"),
                        ended -> assertThat(ended).startsWith("ShowEnded").contains(showId.toString()));
    }

    @Test
    void confirmedMinutesReplaceThoseMeasured() {
        at(0, goingOnAir.start(showId, studio.staff));
        at(58, ending.end(showId, Confirmed.minutes(offer, 45), studio.staff));

        assertThat(studio.told()).anyMatch(told -> told.startsWith("WorkDone") && told.contains("\"minutes\": 45"));
    }

    @Test
    void whoDidNotWorkAfterAllHasNoWorkRecorded() {
        at(0, goingOnAir.start(showId, studio.staff));
        at(58, ending.end(showId, Confirmed.minutes(offer, 0), studio.staff));

        assertThat(studio.told()).noneMatch(told -> told.startsWith("WorkDone"));
    }

    @Test
    void whoHelpedWithoutARoleHasWorkRecordedToo() {
        var ken = studio.member("健");
        at(0, goingOnAir.start(showId, studio.staff));
        var helped = List.of(new Confirmed.Helper(ken, "照明", 20), new Confirmed.Helper(hanako, "片づけ", 0));
        at(58, ending.end(showId, new Confirmed(Map.of(), helped), studio.staff));

        assertThat(studio.told())
                .filteredOn(told -> told.startsWith("WorkDone"))
                .hasSize(2)
                .anyMatch(told ->
                        told.contains(ken.toString()) && told.contains("照明") && told.contains("\"minutes\": 20"));
        assertThat(studio.here(participations.ofShow(showId)))
                .extracting(Participation::personId, Participation::role, Participation::minutes)
                .containsExactly(tuple(hanako, "手もと", 58), tuple(ken, "照明", 20));
    }

    @Test
    void whoLeavesBeforeTheMinutesAreConfirmedHasThemAllTheSame() {
        var ken = studio.member("健");
        at(0, goingOnAir.start(showId, studio.staff));
        people.left(studio.office.id(), hanako, Moment.dayOf(EVENING));
        people.left(studio.office.id(), ken, Moment.dayOf(EVENING).plusDays(1));
        assertThat(studio.here(ending.helpers(showId))).extracting(Person::id).contains(hanako, ken);
        var helped = List.of(new Confirmed.Helper(ken, "照明", 20));

        at(58, ending.end(showId, new Confirmed(Map.of(), helped), studio.staff));

        assertThat(studio.told())
                .filteredOn(told -> told.startsWith("WorkDone"))
                .hasSize(2)
                .anyMatch(told -> told.contains(hanako.toString()) && told.contains("\"minutes\": 58"))
                .anyMatch(told -> told.contains(ken.toString()) && told.contains("\"minutes\": 20"));
        assertThat(studio.here(participations.ofShow(showId)))
                .extracting(Participation::personId, Participation::minutes)
                .containsExactly(tuple(hanako, 58), tuple(ken, 20));
    }

    @Test
    void whoHadLeftBeforeTheShowBeganIsNoHelper() {
        var ken = studio.member("健");
        people.left(studio.office.id(), ken, Moment.dayOf(EVENING).minusDays(1));
        at(0, goingOnAir.start(showId, studio.staff));
        var confirmed = new Confirmed(Map.of(), List.of(new Confirmed.Helper(ken, "照明", 20)));

        assertThat(studio.here(ending.helpers(showId))).extracting(Person::id).doesNotContain(ken, studio.staff);
        assertThatThrownBy(() -> at(58, ending.end(showId, confirmed, studio.staff)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyMembersAreHelpersAndNothingEndsOtherwise() {
        at(0, goingOnAir.start(showId, studio.staff));
        var confirmed = new Confirmed(Map.of(), List.of(new Confirmed.Helper(studio.staff, "照明", 20)));

        assertThatThrownBy(() -> at(58, ending.end(showId, confirmed, studio.staff)))
                .isInstanceOf(NotFound.class);
        assertThat(studio.told()).noneMatch(told -> told.startsWith("ShowEnded"));
    }

    @Test
    void lastPageNamesRolesAndHelpers() {
        studio.start(showId);
        var ken = studio.member("健");
        var pages = new Browsing(studio);
        assertThat(pages.page(studio.staff, "/streams/" + showId + "/end")).contains("手もと", "ほかに手つだったメンバー");

        pages.submit(
                        studio.staff,
                        "/streams/" + showId + "/end",
                        "roles[0].assignmentId",
                        offer,
                        "roles[0].minutes",
                        40,
                        "helpers[0].personId",
                        ken,
                        "helpers[0].task",
                        "",
                        "helpers[0].minutes",
                        15,
                        "helpers[1].personId",
                        "",
                        "helpers[1].minutes",
                        "")
                .expectStatus()
                .isSeeOther();

        assertThat(studio.here(participations.ofShow(showId)))
                .extracting(Participation::role, Participation::minutes)
                .containsExactly(tuple("手もと", 40), tuple("配信", 15));
    }

    @Test
    void helperWithoutMinutesIsAskedForAndNothingEnds() {
        studio.start(showId);
        var ken = studio.member("健");
        var pages = new Browsing(studio);

        var asked = pages.submit(
                        studio.staff,
                        "/streams/" + showId + "/end",
                        "roles[0].assignmentId",
                        offer,
                        "roles[0].minutes",
                        41,
                        "helpers[0].personId",
                        ken,
                        "helpers[0].task",
                        "照明",
                        "helpers[0].minutes",
                        "")
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(asked).contains("両方", "value=\"41\"", "value=\"照明\"", "value=\"" + ken + "\" selected");
        assertThat(studio.here(participations.ofShow(showId))).isEmpty();
        assertThat(studio.told()).noneMatch(told -> told.startsWith("ShowEnded"));
    }

    @Test
    void offerNobodyAnsweredIsForgottenWhenTheShowBegins() {
        var ken = studio.member("健");
        studio.ask(showId, studio.role(showId, "在庫", "NONE", 60), ken);

        studio.start(showId);

        assertThat(studio.here(database.sql("select person_id from streams.assignment where show_id = :showId")
                        .bind("showId", showId)
                        .mapValue(UUID.class)
                        .all()
                        .collectList()))
                .containsExactly(hanako);
    }

    @Test
    void pieceBeingShownStaysOnTheSheet() {
        var box = studio.piece("水引の箱", 1);
        studio.onSheet(showId, box);
        studio.start(showId);
        studio.here(floor.pin(showId, box, studio.staff));
        var pages = new Browsing(studio);

        pages.submit(studio.staff, "/streams/" + showId + "/run-sheet/remove", "productId", box)
                .expectStatus()
                .isEqualTo(409);
        pages.submit(studio.staff, "/streams/" + showId + "/run-sheet/remove", "productId", brooch)
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void roleOfStaffIsNoWorkOfAMember() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        studio.answer(studio.staff, studio.ask(showId, stock, studio.staff), "ACCEPT");

        at(0, goingOnAir.start(showId, studio.staff));
        at(58, ending.end(showId, Confirmed.asProposed(), studio.staff));

        assertThat(studio.told())
                .filteredOn(told -> told.startsWith("WorkDone"))
                .hasSize(1);
    }

    @Test
    void withdrawnConsentStopsTheStart() {
        var no = Word.no(hanako, Consent.HANDS, Moment.dayOf(Instant.now()));
        studio.here(consents.record(no).thenReturn(true));

        refused(studio.staff, "/start", Map.of(), 409, "crew-without-consent");
        assertThat(studio.told()).noneMatch(told -> told.startsWith("ShowStarted"));
    }

    @Test
    void lastDayOfAYesIsTheWholeShowThatBeganOnIt() {
        var late = EVENING.plus(Duration.ofMinutes(270));
        var day = Moment.dayOf(late);
        var hana = studio.onStage("はな子", "はな");
        agreesUntil(hana, Consent.HANDS, day);
        agreesUntil(hana, Consent.STAGE_NAME, day);
        var night = studio.show(late);
        var role = studio.ask(night, studio.role(night, "手もと", "HANDS", 60), hana);
        studio.offer(night);
        studio.answer(hana, role, "ACCEPT");
        studio.here(goingOnAir.start(night, studio.staff).contextWrite(Moment.is(late)));

        var afterMidnight = Moment.is(late.plus(Duration.ofMinutes(40)));
        var viewer = new Viewer(hana, studio.office.id(), Set.of(Role.MEMBER), "はな子", TextLevel.NORMAL, false);
        assertThat(studio.here(floors.enterable(night, viewer).contextWrite(afterMidnight)))
                .isNotNull();
        assertThat(studio.here(scenes.ofShow(night).contextWrite(afterMidnight)).onStage())
                .extracting(OnStage::stageName)
                .containsExactly("はな");
    }

    @Test
    void nothingIsPinnedBeforeTheShowOrAfterIt() {
        refused(studio.staff, "/pin", Map.of("productId", brooch), 409, "show-not-on-air");

        at(0, goingOnAir.start(showId, studio.staff));
        at(5, ending.end(showId, Confirmed.asProposed(), studio.staff));

        refused(studio.staff, "/pin", Map.of("productId", brooch), 409, "show-not-on-air");
        refused(studio.staff, "/end", Map.of(), 409, "show-state-refused");
        refused(studio.staff, "/start", Map.of(), 409, "show-state-refused");
    }

    @Test
    void pieceThatIsNotOnTheSheetIsNotPinned() {
        studio.start(showId);

        refused(studio.staff, "/pin", Map.of("productId", UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void onlyThoseInTheShowEnterItsFloor() {
        studio.start(showId);
        var stranger = studio.member("次郎");

        refused(stranger, "/pin", Map.of("productId", brooch), 404, "not-found");
        refused(hanako, "/end", Map.of(), 403, "not-allowed");
        post(hanako, "/pin", Map.of("productId", brooch)).expectStatus().isOk();
        studio.as(stranger)
                .get()
                .uri("/api/v1/streams/{id}/floor", showId)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void floorOfAnotherOfficeIsNotFound() {
        var elsewhere = new Studio(context);

        elsewhere
                .as(elsewhere.staff)
                .post()
                .uri("/api/v1/streams/{id}/start", showId)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void agreesUntil(UUID personId, Consent purpose, LocalDate day) {
        var yes = new Word(personId, purpose, true, LocalDate.now(Moment.JAPAN), day, personId);
        studio.here(consents.record(yes).thenReturn(true));
    }

    private void at(int minute, Mono<?> deed) {
        studio.here(deed.contextWrite(Moment.is(EVENING.plusSeconds(60L * minute))));
    }

    private void refused(UUID personId, String path, Object body, int status, String problem) {
        post(personId, path, body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + problem);
    }

    private WebTestClient.ResponseSpec post(UUID personId, String path, Object body) {
        return studio.as(personId)
                .post()
                .uri("/api/v1/streams/" + showId + path)
                .bodyValue(body)
                .exchange();
    }
}
