package mizuhiki.stream.takedown;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.PhotoLookedAt;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@StreamTest
class TakedownTests {

    private static final LocalDate TODAY = LocalDate.now(Moment.JAPAN);

    @Autowired
    ApplicationContext context;

    @Autowired
    Takedowns takedowns;

    @Autowired
    TakingDown takingDown;

    @Autowired
    ListingPhotos photos;

    @Autowired
    Consents consents;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing browsing;
    UUID hanako;
    UUID past;

    @BeforeEach
    void somebodyWasSeen() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        hanako = studio.member("花子", Consent.HANDS, Consent.ARCHIVE);
        past = shown("先週の水引", "手の役", "HANDS", "https://youtu.be/abc");
    }

    @Test
    void pastShowsWithALinkAreTaskedAsSoonAsConsentIsTakenBack() {
        shown("録画のない水引", "手の役", "HANDS", null);
        shown("映らない水引", "在庫", "NONE", "https://youtu.be/def");
        assertThat(open()).isEmpty();

        takeBack(Consent.ARCHIVE);
        takeBack(Consent.HANDS);

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().subjectId()).isEqualTo(past);
            assertThat(task.of().link()).isEqualTo("https://youtu.be/abc");
            assertThat(task.purposes()).containsExactly(Consent.HANDS, Consent.ARCHIVE);
        });
        assertThat(browsing.page(studio.staff, "/streams/waiting")).contains("/streams/takedowns");
        assertThat(browsing.page(studio.staff, "/streams/takedowns")).contains("花子", "先週の水引", "見えなくしました");
    }

    @Test
    void whatWasNeverAgreedToIsNotTakenBack() {
        takeBack(Consent.CLIPS);
        takeBack(Consent.LISTING_PHOTO);

        assertThat(open()).isEmpty();
    }

    @Test
    void recordingStaysOnlyWithAYesOfEverybodyWhoMayBeSeenInIt() {
        var ken = studio.member("健", Consent.VOICE);
        tookPart(ken, past);

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().personId()).isEqualTo(ken);
            assertThat(task.purposes()).containsExactly(Consent.ARCHIVE);
        });

        studio.here(takingDown.done(new TakingDown.Key(ken, Subject.SHOW, past), studio.staff));
        assertThat(open()).isEmpty();
        tookPart(ken, shown("また先週の水引", "手の役", "HANDS", "https://youtu.be/ghi"));
        assertThat(open()).singleElement().extracting(task -> task.of().title()).isEqualTo("また先週の水引");

        studio.here(consents.record(Word.yes(ken, Consent.ARCHIVE, TODAY)));
        assertThat(open()).isEmpty();
    }

    @Test
    void platformMayKeepARecordingOfWhichNobodyHasTheAddress() {
        var elsewhere = shown("よその水引", "手の役", "HANDS", null);
        studio.here(database.sql("insert into streams.show_platform (show_id, platform) values (:show, 'INSTAGRAM')")
                .bind("show", elsewhere)
                .then());

        takeBack(Consent.ARCHIVE);

        assertThat(open()).extracting(task -> task.of().subjectId()).containsExactlyInAnyOrder(past, elsewhere);
        assertThat(browsing.page(studio.staff, "/streams/takedowns")).contains("よその水引");
    }

    @Test
    void whoeverHelpedWithoutARoleIsLookedForInEverythingThatMayShowThem() {
        var helper = studio.member("健", Consent.VOICE, Consent.ARCHIVE);
        tookPart(helper, past);

        studio.here(consents.record(Word.no(helper, Consent.VOICE, TODAY)));

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().personId()).isEqualTo(helper);
            assertThat(task.purposes()).containsExactly(Consent.VOICE);
        });
    }

    @Test
    void photosOnSaleThatShowSomebodyAreNamed() {
        var brooch = onSale("水引のブローチ", 5, hanako);
        onSale("水引の箸置き", 5);
        studio.here(consents.record(Word.yes(hanako, Consent.LISTING_PHOTO, TODAY)));
        assertThat(open()).isEmpty();

        takeBack(Consent.LISTING_PHOTO);

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().subject()).isEqualTo(Subject.LISTING_PHOTO);
            assertThat(task.of().title()).isEqualTo("水引のブローチ");
            assertThat(task.of().link()).isEqualTo("/catalog/products/" + brooch);
        });
        assertThat(browsing.page(studio.staff, "/streams/takedowns")).contains("水引のブローチ", "お店では、もう見えません");
        browsing.submit(
                        studio.staff,
                        "/streams/takedowns/done",
                        "personId",
                        hanako,
                        "subject",
                        Subject.LISTING_PHOTO,
                        "subjectId",
                        open().getFirst().of().subjectId())
                .expectStatus()
                .isSeeOther();
        assertThat(open()).isEmpty();
    }

    @Test
    void photoThatWasInTheShopOnceMayBeElsewhereStill() {
        var brooch = onSale("水引のブローチ", 5, hanako);
        var chopsticks = onSale("水引の箸置き", 5, hanako);
        studio.here(consents.record(Word.yes(hanako, Consent.LISTING_PHOTO, TODAY)));
        listed(brooch, "水引のブローチ", UUID.randomUUID());
        studio.hear(new ProductWithdrawn(chopsticks));

        takeBack(Consent.LISTING_PHOTO);

        assertThat(open()).extracting(task -> task.of().title()).containsExactly("水引のブローチ", "水引の箸置き");
    }

    @Test
    void photoThatWasNeverInTheShopIsNowhereElse() {
        studio.here(photos.lookedAt(looked(UUID.randomUUID(), 5, hanako)));
        studio.here(consents.record(Word.yes(hanako, Consent.LISTING_PHOTO, TODAY)));

        takeBack(Consent.LISTING_PHOTO);

        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverIsFoundInAPhotoThatWasPublicNeedsNoNoToBeTakenDown() {
        onSale("水引のブローチ", 0);
        var old = photo();
        studio.here(photos.lookedAt(looked(old, 5, hanako)));
        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().subjectId()).isEqualTo(old);
            assertThat(task.purposes()).containsExactly(Consent.LISTING_PHOTO);
        });

        studio.here(photos.lookedAt(looked(old, 6)));
        assertThat(open()).isEmpty();

        studio.here(photos.lookedAt(looked(old, 7, hanako)));
        assertThat(open()).hasSize(1);
    }

    @Test
    void photoThatWasHiddenFromTheBeginningIsNothingToTakeDown() {
        onSale("水引のブローチ", 5, hanako);

        studio.here(photos.lookedAt(looked(photo(), 6, hanako)));

        assertThat(open()).isEmpty();
    }

    @Test
    void photosNobodyHasLookedAtAreLookedThroughOnceForEachPerson() {
        onSale("水引のブローチ", 0);
        onSale("水引の箸置き", 0);
        studio.here(consents.record(Word.yes(hanako, Consent.LISTING_PHOTO, TODAY)));
        takeBack(Consent.LISTING_PHOTO);

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.of().subject()).isEqualTo(Subject.LISTING_PHOTOS);
            assertThat(task.of().link()).isEqualTo("/catalog/photos/unseen");
        });

        studio.here(database.sql("select photo_id from streams.listing_photo")
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(photo -> photos.lookedAt(looked(photo, 7)))
                .then());

        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasSaidLaterOfAPhotoHoldsWhateverArrivesFirst() {
        onSale("水引のブローチ", 9, hanako);
        var photo = photo();
        studio.here(consents.record(Word.yes(hanako, Consent.LISTING_PHOTO, TODAY)));
        takeBack(Consent.LISTING_PHOTO);

        studio.here(photos.lookedAt(looked(photo, 8)));
        assertThat(open()).hasSize(1);

        studio.here(photos.lookedAt(looked(photo, 10)));
        assertThat(open()).isEmpty();
    }

    private UUID photo() {
        return studio.here(database.sql("select photo_id from streams.listing_photo")
                .mapValue(UUID.class)
                .one());
    }

    private static Delivered<PhotoLookedAt> looked(UUID photo, long position, UUID... seen) {
        return new Delivered<>(UUID.randomUUID(), position, Instant.now(), new PhotoLookedAt(photo, List.of(seen)));
    }

    /** @param position zero where nobody has looked at its photo */
    private UUID onSale(String title, long position, UUID... seen) {
        var product = UUID.randomUUID();
        var photo = studio.here(database.sql("""
                        insert into streams.listing_photo (photo_id, people, position)
                        values (uuidv7(), :seen, :position) returning photo_id
                        """)
                .bind("seen", seen)
                .bind("position", position)
                .mapValue(UUID.class)
                .one());
        listed(product, title, photo);
        return product;
    }

    private void listed(UUID product, String title, UUID photo) {
        studio.hear(new ProductListed(product, title, "", photo, Yen.of(3000), Yen.of(300), 1, null));
    }

    @Test
    void whatIsDoneIsKeptWithWhoAndWhenAndMayBeUndone() {
        takeBack(Consent.HANDS);
        submit("done").expectStatus().isSeeOther();

        assertThat(open()).isEmpty();
        assertThat(studio.here(takingDown.desk()).latest())
                .singleElement()
                .extracting(Done::doneBy)
                .isEqualTo(studio.staff);
        assertThat(browsing.page(studio.staff, "/streams/takedowns")).contains("もとにもどす");

        submit("undo").expectStatus().isSeeOther();
        assertThat(open()).hasSize(1);
        submit("undo").expectStatus().isNotFound();
    }

    @Test
    void changedMindLeavesNothingToTakeDownAndAnotherChangeBringsItBack() {
        takeBack(Consent.HANDS);
        submit("done").expectStatus().isSeeOther();
        studio.here(consents.record(Word.yes(hanako, Consent.HANDS, TODAY)));
        assertThat(open()).isEmpty();

        takeBack(Consent.HANDS);

        assertThat(open()).hasSize(1);
    }

    @Test
    void consentThatRanOutAndPeopleWhoLeftAreSeenToAsWell() {
        studio.here(
                consents.record(new Word(hanako, Consent.HANDS, true, TODAY.minusDays(9), TODAY.minusDays(1), hanako)));
        assertThat(open()).hasSize(1);

        studio.here(consents.record(Word.yes(hanako, Consent.HANDS, TODAY)));
        assertThat(open()).isEmpty();
        context.getBean(TestPeople.class).leave(studio.office.id(), hanako);
        assertThat(open()).hasSize(1);

        studio.here(consents.record(Word.yes(hanako, Consent.AFTER_LEAVING, TODAY)));
        assertThat(open()).isEmpty();
    }

    @Test
    void ofManyWhoSayItIsDoneAtOnceOneHasDoneIt() {
        takeBack(Consent.HANDS);
        var key = new TakingDown.Key(hanako, Subject.SHOW, past);
        var somebody = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

        studio.here(Flux.fromIterable(somebody)
                .flatMap(by -> takingDown.done(key, by))
                .then());

        var done = studio.here(takingDown.desk()).latest();
        assertThat(done).hasSize(1);
        studio.here(takingDown.done(key, UUID.randomUUID()));
        assertThat(studio.here(takingDown.desk()).latest()).isEqualTo(done);
    }

    @Test
    void tasksAreForStaffOfTheOffice() {
        takeBack(Consent.HANDS);
        browsing.get(hanako, "/streams/takedowns").expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        assertThat(elsewhere.here(takedowns.open())).isEmpty();
        var key = new TakingDown.Key(hanako, Subject.SHOW, past);
        assertThatThrownBy(() -> elsewhere.here(takingDown.done(key, elsewhere.staff)))
                .isInstanceOf(NotFound.class);
    }

    private void tookPart(UUID helper, UUID show) {
        studio.here(database.sql("""
                        insert into streams.participation (id, show_id, person_id, role, minutes)
                        values (:id, :show, :helper, '手つだい', 30)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("show", show)
                .bind("helper", helper)
                .then());
    }

    private WebTestClient.ResponseSpec submit(String what) {
        return browsing.submit(
                studio.staff,
                "/streams/takedowns/" + what,
                "personId",
                hanako,
                "subject",
                Subject.SHOW,
                "subjectId",
                past);
    }

    private UUID shown(String title, String role, String exposure, @Nullable String link) {
        var show = studio.show(title, EVENING);
        var offer = studio.ask(show, studio.role(show, role, exposure, 60), hanako);
        studio.offer(show);
        studio.answer(hanako, offer, "ACCEPT");
        studio.here(database.sql("""
                        update streams.show
                        set state = 'ENDED', watch_url = nullif(:link, ''),
                            starts_at = starts_at - interval '7 days' * before.shows,
                            ends_at = ends_at - interval '7 days' * before.shows,
                            started_at = starts_at - interval '7 days' * before.shows,
                            ended_at = ends_at - interval '7 days' * before.shows
                        from (select count(*) as shows from streams.show) before
                        where id = :show
                        """)
                .bind("show", show)
                .bind("link", link == null ? "" : link)
                .then());
        return show;
    }

    private void takeBack(Consent consent) {
        studio.here(consents.record(Word.no(hanako, consent, TODAY)));
    }

    private List<Takedown> open() {
        return studio.here(takedowns.open());
    }
}
