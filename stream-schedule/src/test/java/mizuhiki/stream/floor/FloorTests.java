package mizuhiki.stream.floor;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
    Consents consents;

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
        at(58, ending.end(showId, Map.of(), studio.staff));

        assertThat(studio.told())
                .satisfiesExactly(
                        offered -> assertThat(offered).startsWith("RunSheetSet").contains(brooch.toString()),
                        sheet -> assertThat(sheet).startsWith("RunSheetSet").contains(brooch.toString()),
                        started -> assertThat(started)
                                .startsWith("ShowStarted")
                                .contains(showId.toString(), brooch.toString()),
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
        at(58, ending.end(showId, Map.of(offer, 45), studio.staff));

        assertThat(studio.told()).anyMatch(told -> told.startsWith("WorkDone") && told.contains("\"minutes\": 45"));
    }

    @Test
    void whoDidNotWorkAfterAllHasNoWorkRecorded() {
        at(0, goingOnAir.start(showId, studio.staff));
        at(58, ending.end(showId, Map.of(offer, 0), studio.staff));

        assertThat(studio.told()).noneMatch(told -> told.startsWith("WorkDone"));
    }

    @Test
    void roleOfStaffIsNoWorkOfAMember() {
        var stock = studio.role(showId, "在庫", "NONE", 60);
        studio.answer(studio.staff, studio.ask(showId, stock, studio.staff), "ACCEPT");

        at(0, goingOnAir.start(showId, studio.staff));
        at(58, ending.end(showId, Map.of(), studio.staff));

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
    void nothingIsPinnedBeforeTheShowOrAfterIt() {
        refused(studio.staff, "/pin", Map.of("productId", brooch), 409, "show-not-on-air");

        at(0, goingOnAir.start(showId, studio.staff));
        at(5, ending.end(showId, Map.of(), studio.staff));

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
