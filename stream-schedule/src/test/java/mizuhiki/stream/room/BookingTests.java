package mizuhiki.stream.room;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Stale;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.show.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@StreamTest
class BookingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Things things;

    @Autowired
    Rooms rooms;

    @Autowired
    Shows shows;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing pages;
    CompletableFuture<Void> booking;
    UUID hall;
    UUID camera;

    @BeforeEach
    void officeHasRooms() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        hall = thing("スタジオ");
        camera = thing("カメラ");
    }

    @Test
    void aShowBooksSeveralThingsAndGivesThemBack() {
        var show = studio.show(EVENING);

        book(show, hall, camera);
        assertThat(booked(show)).containsExactlyInAnyOrder("スタジオ", "カメラ");

        book(show, camera);
        assertThat(booked(show)).containsExactly("カメラ");
    }

    @Test
    void whatIsTakenIsToldWithItsTimeAndUse() {
        book(studio.show("朝の水引", EVENING), hall);
        var overlapping = studio.show(EVENING.plusSeconds(3599));

        assertThatThrownBy(() -> book(overlapping, hall, camera)).isInstanceOfSatisfying(ThingTaken.class, taken -> {
            assertThat(taken.arguments()).contains("スタジオ", EVENING, "朝の水引");
        });
        assertThat(booked(overlapping)).isEmpty();
        book(studio.show(EVENING.plusSeconds(3600)), hall);
    }

    @Test
    void ofManyBookingAtOnceOneGetsTheRoom() {
        var shows = Flux.range(0, 8)
                .map(minute -> studio.show(EVENING.plus(Duration.ofMinutes(minute))))
                .collectList()
                .block();

        var got = studio.here(Flux.fromIterable(shows)
                .flatMap(show -> rooms.bookForShow(show, Set.of(hall, camera))
                        .thenReturn(show)
                        .onErrorResume(ThingTaken.class, lost -> Mono.empty())
                        .onErrorResume(Stale.class, lost -> Mono.empty()))
                .collectList());

        assertThat(got).hasSize(1);
        assertThat(shows).filteredOn(show -> !booked(show).isEmpty()).isEqualTo(got);
    }

    @Test
    void aMovedShowTakesItsThingsAlongOrIsToldWhatIsInTheWay() {
        var early = studio.show("早い水引", EVENING);
        var late = studio.show("遅い水引", EVENING.plusSeconds(7200));
        book(early, hall);
        book(late, hall);

        move(early, EVENING.plusSeconds(1800)).is2xxSuccessful();
        assertThatThrownBy(() -> book(studio.show(EVENING.plusSeconds(1800)), hall))
                .isInstanceOf(ThingTaken.class);
        move(early, EVENING.plusSeconds(7000)).isEqualTo(409);
        assertThat(studio.version(early)).isEqualTo(2);
    }

    @Test
    void nothingIsBookedForAShowThatIsCancelledJustThen() {
        var show = studio.show(EVENING);

        studio.here(transaction.transactional(shows.hold(show)
                .doOnNext(held -> booking = rooms.bookForShow(show, Set.of(hall))
                        .contextWrite(CurrentOffice.is(studio.office.id()))
                        .toFuture())
                .delayUntil(held -> somebodyWaits())
                .flatMap(held -> shows.keep(held.become(ShowState.CANCELLED)))));

        assertThatThrownBy(() -> booking.join()).hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void aCancelledShowNeedsNothing() {
        var show = studio.show(EVENING);
        book(show, hall);

        studio.step(show, "CANCEL");

        book(studio.show(EVENING), hall);
    }

    @Test
    void occasionsAndShowsShareTheRooms() {
        var rehearsal = occasion();
        studio.here(rooms.bookForOccasion(rehearsal, Set.of(hall)).thenReturn(true));

        assertThatThrownBy(() -> book(studio.show(EVENING), hall))
                .isInstanceOfSatisfying(
                        ThingTaken.class, taken -> assertThat(taken.arguments()).contains("通しげいこ"));
    }

    @Test
    void aTalkSaysNothingButThatTheRoomIsInUse() {
        var hanako = studio.member("花子");
        talkInHall(hanako);

        assertThatThrownBy(() -> book(studio.show(EVENING), hall))
                .isInstanceOfSatisfying(
                        ThingTakenPrivately.class,
                        taken -> assertThat(taken.getMessage()).doesNotContain("花子", "面談"));
    }

    @Test
    void theTwoReadWhereTheyTalk() {
        var hanako = studio.member("花子");
        talkInHall(hanako);

        for (var one : List.of(studio.staff, hanako)) {
            assertThat(pages.page(one, "/streams/talks")).contains(">スタジオ</span>");
            assertThat(pages.page(one, "/streams/calendar?view=DAY&day=" + Moment.dayOf(EVENING)))
                    .contains(">スタジオ</span>");
        }
        assertThat(Browsing.text(studio.as(hanako)
                        .get()
                        .uri("/api/v1/streams/talks")
                        .exchange()
                        .expectStatus()
                        .isOk()))
                .contains("\"room\":\"スタジオ\"");
    }

    @Test
    void whoeverHasARoleReadsTheRoomsOfTheShowAndNotItsEquipment() {
        var hanako = studio.member("花子");
        var show = studio.show(EVENING);
        book(show, hall, thing("ライト", Thing.Kind.EQUIPMENT));
        studio.ask(show, studio.role(show, "コメント係", "NONE", 60), hanako);
        studio.offer(show);

        assertThat(pages.page(hanako, "/streams/mine")).contains(">スタジオ</span>").doesNotContain("ライト");
    }

    @Test
    void staffSeeWhatARoomIsBookedForBeforeTheyRetireIt() {
        book(studio.show("朝の水引", EVENING), hall);
        talkInHall(studio.member("花子"), EVENING.plusSeconds(7200));

        assertThat(pages.page(studio.staff, "/streams/things"))
                .contains("これからの予約（2件）", "朝の水引")
                .doesNotContain("花子", "面談");

        studio.here(things.retire(hall).thenReturn(true));
        assertThat(pages.page(studio.staff, "/streams/calendar?view=DAY&day=" + Moment.dayOf(EVENING)))
                .contains("朝の水引")
                .doesNotContain("スタジオ");
    }

    @Test
    void thingsOfAnotherOfficeAreNotFound() {
        var elsewhere = new Studio(context);
        var show = elsewhere.show(EVENING);

        assertThatThrownBy(() ->
                        elsewhere.here(rooms.bookForShow(show, Set.of(hall)).thenReturn(true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoThingsHaveTwoNamesAndARetiredOneGivesItsNameFree() {
        assertThatThrownBy(() -> thing("スタジオ")).isInstanceOf(ThingNameTaken.class);

        studio.here(things.retire(hall).thenReturn(true));

        thing("スタジオ");
    }

    private org.springframework.test.web.reactive.server.StatusAssertions move(UUID show, Instant start) {
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", show)
                .header("If-Match", "\"" + studio.version(show) + "\"")
                .bodyValue(Map.of(
                        "title", "早い水引", "platform", "OWN_PAGE", "startsAt", start, "endsAt", start.plusSeconds(3600)))
                .exchange()
                .expectStatus();
    }

    private UUID occasion() {
        var plan =
                Map.of("kind", "REHEARSAL", "title", "通しげいこ", "startsAt", EVENING, "endsAt", EVENING.plusSeconds(3600));
        return UUID.fromString(
                (String) studio.post("/api/v1/streams/occasions", plan).get("id"));
    }

    private Mono<Boolean> somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .mapValue(Boolean.class)
                .one()
                .repeat()
                .takeUntil(waits -> waits)
                .last();
    }

    private void talkInHall(UUID guest) {
        talkInHall(guest, EVENING);
    }

    private void talkInHall(UUID guest, Instant at) {
        pages.submit(
                        studio.staff,
                        "/streams/talks",
                        "guestId",
                        guest,
                        "day",
                        Moment.dayOf(at),
                        "from",
                        Moment.timeOf(at),
                        "minutes",
                        30,
                        "roomId",
                        hall)
                .expectStatus()
                .isSeeOther();
    }

    private UUID thing(String name) {
        return thing(name, Thing.Kind.ROOM);
    }

    private UUID thing(String name, Thing.Kind kind) {
        return studio.here(things.add(Thing.of(new Thing.Plan(kind, name)))).id();
    }

    private void book(UUID show, UUID... thingIds) {
        studio.here(rooms.bookForShow(show, Set.of(thingIds)).thenReturn(true));
    }

    private List<String> booked(UUID show) {
        return studio.here(rooms.ofShow(show)).choices().stream()
                .filter(Rooms.Choice::booked)
                .map(choice -> choice.thing().name())
                .toList();
    }
}
