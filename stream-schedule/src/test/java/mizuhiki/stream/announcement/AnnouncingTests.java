package mizuhiki.stream.announcement;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.event.CatalogEvent.PhotoLookedAt;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.announcement.Announcing.Step;
import mizuhiki.stream.network.Network;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostPlan;
import mizuhiki.stream.post.PostState;
import mizuhiki.stream.post.Posts;
import mizuhiki.stream.post.Seen;
import mizuhiki.stream.post.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@StreamTest
class AnnouncingTests {

    private static final String LINK = "https://x.com/hanamusubi/status/1";

    @Autowired
    ApplicationContext context;

    @Autowired
    Announcing announcing;

    @Autowired
    PostSheets sheets;

    @Autowired
    Posts posts;

    @Autowired
    Consents consents;

    @Autowired
    DatabaseClient database;

    Studio studio;
    Browsing pages;
    UUID show;
    UUID brooch;
    UUID hanako;

    @BeforeEach
    void showIsToldOf() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        show = studio.show(EVENING);
        studio.offer(show);
        brooch = studio.piece("水引のブローチ", 3);
        hanako = studio.member("花子", Consent.HANDS, Consent.LISTING_PHOTO, Consent.SOCIAL_POST);
    }

    @Test
    void thePlanOfAPageSentTwiceIsOnePost() {
        var page = UUID.randomUUID();
        var plan = plan(show, null, 30, List.of(hanako));
        var post = here(announcing.plan(page, plan));

        assertThat(here(announcing.plan(page, plan))).isEqualTo(post);
        assertThat(here(announcing.plan(page, plan(show, null, 20, List.of(hanako))))
                        .id())
                .isNotEqualTo(post.id());

        here(announcing.take(post.id(), Step.READY, new Version(post.version())));
        assertThat(here(announcing.plan(page, plan)).id()).isNotEqualTo(post.id());
    }

    @Test
    void publishedPostIsTheWorkOfThoseWhoPreparedIt() {
        var ken = studio.member("健");
        var post = ready(plan(show, null, 30, List.of(hanako, ken, studio.staff)));

        var out = publish(post);

        assertThat(out.state()).isEqualTo(PostState.PUBLISHED);
        assertThat(work())
                .hasSize(2)
                .allMatch(told -> told.contains("\"SHOW\"") && told.contains(show.toString()))
                .allMatch(told -> told.contains("\"minutes\": 10"));
        assertThat(out.workTold()).isTrue();
    }

    @Test
    void postOfAPieceIsWorkOnItsListing() {
        publish(ready(plan(null, brooch, 20, List.of(hanako))));

        assertThat(work())
                .singleElement()
                .asString()
                .contains("\"LISTING\"", brooch.toString(), "\"minutes\": 20", hanako.toString());
    }

    @Test
    void workConfirmedBeforeIsNotToldAgainWhenPublished() {
        var post = ready(plan(show, null, 30, List.of(hanako)));
        var credited = here(announcing.credit(post.id(), new Version(post.version()), new Credit(List.of(hanako), 25)));

        publish(credited);

        assertThat(work()).singleElement().asString().contains("\"minutes\": 25");
        assertThatThrownBy(() -> here(announcing.credit(
                        post.id(), new Version(credited.version() + 1), new Credit(List.of(hanako), 99))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("work-told-already");
    }

    @Test
    void whoeverWasForgottenIsNamedAfterwards() {
        var out = publish(ready(plan(show, null, 0, List.of())));
        assertThat(work()).isEmpty();

        here(announcing.credit(out.id(), new Version(out.version()), new Credit(List.of(hanako), 15)));

        assertThat(work()).singleElement().asString().contains("\"minutes\": 15");
    }

    @Test
    void postGoesOutOnceHoweverManyPressTheButton() {
        var post = ready(plan(show, null, 30, List.of(hanako)));

        var published = Flux.range(0, 6)
                .flatMap(each -> announcing
                        .publish(post.id(), new Version(post.version()), LINK)
                        .onErrorResume(Refusal.class, refused -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(studio.office.id()))
                .block(Duration.ofSeconds(20));

        assertThat(published).isEqualTo(1);
        assertThat(work()).hasSize(1);
    }

    @Test
    void nobodyIsShownWithoutTheirYes() {
        var face = new PostPlan(
                show, null, Network.X, "顔", EVENING, 0, List.of(), List.of(), List.of(new Seen(hanako, Sight.FACE)));
        var post = here(announcing.plan(face));

        assertThatThrownBy(() -> take(post, Step.READY)).isInstanceOf(PostWithoutConsent.class);
        assertThat(here(sheets.of(post)).stopped()).isTrue();
        assertThat(here(posts.get(post.id())).state()).isEqualTo(PostState.PLANNED);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void yesToShowsAndTheShopIsNoYesToNetworks(Sight sight) {
        var ken = studio.onStage("健", "けん", everythingButNetworks());
        var seen = List.of(new Seen(ken, sight));
        var post = here(announcing.plan(
                new PostPlan(show, null, Network.X, "健", Instant.now(), 0, List.of(), List.of(), seen)));

        assertThatThrownBy(() -> take(post, Step.READY)).isInstanceOf(PostWithoutConsent.class);
        here(consents.record(Word.yes(ken, Consent.SOCIAL_POST, Moment.dayOf(Instant.now())))
                .thenReturn(true));
        assertThat(take(post, Step.READY).state()).isEqualTo(PostState.READY);
    }

    @Test
    void postOnANetworkHasToComeDownWhenTheYesToThatIsTakenBack() {
        var out = publish(ready(withHands()));

        takeBack(Consent.SOCIAL_POST);

        assertThat(here(sheets.of(out)).toTakeDown()).isTrue();
        assertThat(desk()).contains("/streams/posts/" + out.id(), "SNSのお知");
    }

    @Test
    void postFromBeforeAnybodyWasAskedAboutNetworksStaysUntilAYesIsTakenBack() {
        var ken = studio.member("健", Consent.HANDS, Consent.LISTING_PHOTO);
        var hands = List.of(new Seen(ken, Sight.HANDS));
        var planned = here(announcing.plan(
                new PostPlan(show, null, Network.X, "手", Instant.now(), 0, List.of(), List.of(), hands)));
        var out = outFromBefore(planned);

        assertThat(here(sheets.of(out)).toTakeDown()).isFalse();
        assertThat(waiting()).doesNotContain("/streams/takedowns");
        here(consents.record(Word.no(ken, Consent.HANDS, Moment.dayOf(Instant.now())))
                .thenReturn(true));
        assertThat(here(sheets.of(out)).toTakeDown()).isTrue();
        assertThat(waiting()).contains("/streams/takedowns");
    }

    @Test
    void consentTakenBackStopsThePostAtOnceAndItsPublishing() {
        var post = ready(withHands());
        assertThat(here(sheets.of(post)).publishable()).isTrue();

        takeBack(Consent.HANDS);

        assertThat(here(sheets.of(post)))
                .matches(PostSheet::stopped)
                .matches(sheet -> !sheet.publishable())
                .extracting(PostSheet::missing)
                .isEqualTo(List.of("花子"));
        assertThatThrownBy(() -> publish(post)).isInstanceOf(PostWithoutConsent.class);
        assertThat(work()).isEmpty();
        assertThat(pages.page(studio.staff, "/streams/posts/" + post.id())).contains("花子さんの「はい」が");
    }

    @Test
    void whatIsOutHasToComeDownWhenItsConsentIsTakenBack() {
        var out = publish(ready(withHands()));
        assertThat(here(sheets.of(out)).toTakeDown()).isFalse();

        takeBack(Consent.LISTING_PHOTO);

        assertThat(here(sheets.of(out)).toTakeDown()).isTrue();
        assertThat(pages.page(studio.staff, "/streams/posts")).contains("取り下げが必要");
        assertThat(take(out, Step.TAKE_DOWN).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void whatIsOutMayStayWhereSomebodyAgreedToThatForAfterTheyLeave() {
        var ken = studio.member("健", Consent.HANDS, Consent.LISTING_PHOTO, Consent.SOCIAL_POST, Consent.AFTER_LEAVING);
        var hands = List.of(new Seen(ken, Sight.HANDS));
        var out = publish(
                ready(new PostPlan(show, null, Network.X, "手", Instant.now(), 0, List.of(), List.of(brooch), hands)));

        context.getBean(TestPeople.class).leave(studio.office.id(), ken);

        assertThat(here(sheets.of(out)).toTakeDown()).isFalse();
        assertThat(waiting()).doesNotContain("/streams/takedowns");
        studio.here(consents.record(Word.no(ken, Consent.AFTER_LEAVING, Moment.dayOf(Instant.now()))));
        assertThat(here(sheets.of(out)).toTakeDown()).isTrue();
        assertThat(waiting()).contains("/streams/takedowns");
    }

    @Test
    void whoeverIsSeenInAPictureAgreesToThatThoughNobodyTickedThem() {
        var ken = studio.member("健", Consent.LISTING_PHOTO);
        var post = here(announcing.plan(withPicture(ken)));

        assertThat(here(sheets.of(post)).missing()).containsExactly("健");
        assertThatThrownBy(() -> take(post, Step.READY)).isInstanceOf(PostWithoutConsent.class);

        say(Word.yes(ken, Consent.SOCIAL_POST, Moment.dayOf(Instant.now())));
        var out = publish(take(post, Step.READY));
        assertThat(here(sheets.of(out)).toTakeDown()).isFalse();

        say(Word.no(ken, Consent.SOCIAL_POST, Moment.dayOf(Instant.now())));
        assertThat(here(sheets.of(out)).toTakeDown()).isTrue();
        assertThat(desk()).contains("/streams/posts/" + out.id(), "SNSのお知");
    }

    @Test
    void pictureNobodyHasLookedAtDoesNotGoOut() {
        var photo = UUID.randomUUID();
        var post = here(announcing.plan(withPictureOf(listed(photo))));

        assertThat(here(sheets.of(post)).stopped()).isTrue();
        assertThatThrownBy(() -> take(post, Step.READY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("picture-not-looked-at");
        assertThat(pages.page(studio.staff, "/streams/posts/" + post.id()))
                .contains("/catalog/photos/unseen", "/thumb")
                .doesNotContain("/large");

        studio.hear(new PhotoLookedAt(photo, List.of()));
        assertThat(pages.page(studio.staff, "/streams/posts/" + post.id()))
                .contains("/large")
                .doesNotContain("/catalog/photos/unseen");
        publish(take(post, Step.READY));
    }

    @Test
    void pictureFromBeforeAnybodyHadToLookGoesOutAsItDid() {
        var photo = UUID.randomUUID();
        here(database.sql("insert into streams.listing_photo (photo_id, position) values (:photo, 0)")
                .bind("photo", photo)
                .fetch()
                .rowsUpdated());

        publish(ready(withPictureOf(listed(photo))));
    }

    @Test
    void showThatIsCalledOffIsNotToldOf() {
        var post = ready(plan(show, null, 0, List.of()));

        studio.step(show, "CANCEL");

        assertThat(here(sheets.of(post)).stopped()).isTrue();
        assertThatThrownBy(() -> publish(post)).isInstanceOf(ShowCalledOff.class);
    }

    @Test
    void onlyThingsAndPeopleOfTheOfficeAreNamed() {
        var elsewhere = new Studio(context);

        assertThatThrownBy(() -> here(announcing.plan(plan(null, elsewhere.piece("皿", 1), 0, List.of()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(announcing.plan(plan(show, null, 0, List.of(elsewhere.staff)))))
                .isInstanceOf(NotFound.class);
        var post = here(announcing.plan(plan(show, null, 0, List.of())));
        new Browsing(elsewhere)
                .get(elsewhere.staff, "/streams/posts/" + post.id())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void staffWriteAPostAndPutItOut() {
        var form = pages.page(studio.staff, "/streams/posts/new?show=" + show);
        assertThat(form).contains("木曜の夜の水引").contains("から配信します。");

        pages.submit(studio.staff, "/streams/posts", fields("LINE", hanako + ":HANDS"))
                .expectStatus()
                .isSeeOther();

        var post = here(posts.ofShow(show).next());
        var at = "/streams/posts/" + post.id();
        assertThat(pages.page(studio.staff, at)).contains("5,000のうち、4を使っています。");
        pages.submit(studio.staff, at + "/step", "step", "READY", "version", 1)
                .expectStatus()
                .isSeeOther();
        assertThat(pages.page(studio.staff, at)).contains("https://manager.line.biz/", "data-copies");
        pages.submit(studio.staff, at + "/publication", "link", "http://example.jp", "version", 2)
                .expectStatus()
                .isEqualTo(422);
        pages.submit(studio.staff, at + "/publication", "link", "https://example.jp", "version", 2)
                .expectStatus()
                .isSeeOther();
        assertThat(pages.page(studio.staff, at)).contains("仕事として記録しました", "取り下げました");
        assertThat(work()).hasSize(1);
    }

    @Test
    void whoIsSeenStaysInThePostWhenTheyHaveLeft() {
        var post = here(announcing.plan(withHands()));

        context.getBean(TestPeople.class).leave(studio.office.id(), hanako);

        assertThat(pages.page(studio.staff, "/streams/posts/" + post.id() + "/edit"))
                .contains(hanako + ":HANDS");
    }

    @Test
    void staffWhoHelpedKeepTheirPartWhenWorkIsRecordedByHand() {
        var post = here(announcing.plan(plan(show, null, 30, List.of(hanako, studio.staff))));

        assertThat(pages.page(studio.staff, "/streams/posts/" + post.id()))
                .contains("value=\"" + studio.staff + "\" checked");
    }

    @Test
    void whoHasLeftIsCreditedForWhatTheyPrepared() {
        var post = ready(plan(show, null, 30, List.of(hanako)));

        context.getBean(TestPeople.class).leave(studio.office.id(), hanako);
        publish(post);

        assertThat(work()).singleElement().asString().contains(hanako.toString(), "\"minutes\": 30");
    }

    @Test
    void workOfNobodyAndNoTimeIsSentBack() {
        var post = here(announcing.plan(plan(show, null, 30, List.of(hanako))));

        pages.submit(studio.staff, "/streams/posts/" + post.id() + "/work", "version", 1)
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void addressThatIsNotRightIsShownAgain() {
        var post = ready(plan(show, null, 0, List.of()));

        var answer = pages.submit(
                studio.staff,
                "/streams/posts/" + post.id() + "/publication",
                "link",
                "http://example.jp/1",
                "version",
                post.version());

        answer.expectStatus().isEqualTo(422);
        assertThat(Browsing.text(answer)).contains("value=\"http://example.jp/1\"");
    }

    @Test
    void timeBeyondAllCalendarsIsSentBack() {
        var plan = java.util.Map.of(
                "showId", show, "network", "X", "text", "水引", "publishAt", Instant.MAX.toString(), "minutes", 0);

        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/posts")
                .bodyValue(plan)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void formThatIsNotRightIsShownAgain() {
        var answer = pages.submit(
                studio.staff,
                "/streams/posts",
                "network",
                "X",
                "text",
                "水引",
                "day",
                "2026-11-26",
                "at",
                "12:00",
                "minutes",
                "0");

        answer.expectStatus().isEqualTo(422);
        assertThat(Browsing.text(answer)).contains("配信か商品をえらんでください。");
    }

    @Test
    void postStandsOnThePageOfItsShowAndInTheCalendarOfStaff() {
        here(announcing.plan(plan(show, brooch, 0, List.of())));
        var day = "/streams/calendar?view=DAY&day=" + Moment.dayOf(EVENING);

        assertThat(pages.page(studio.staff, "/streams/" + show)).contains("/streams/" + show + "/posts");
        assertThat(pages.page(studio.staff, "/streams/" + show + "/posts")).contains("水引のブローチ");
        assertThat(pages.page(studio.staff, day)).contains("/streams/posts/");
        assertThat(pages.page(hanako, day)).doesNotContain("/streams/posts/");
    }

    @Test
    void staffAreRemindedOfWhatIsDueOnTheDayAndAfterwardsUntilItIsOut() {
        here(announcing.plan(plan(show, brooch, 0, List.of())));
        assertThat(today()).isBlank();

        var late = here(announcing.plan(withHands()));
        assertThat(today()).containsOnlyOnce("/streams/posts/");
        assertThat(waiting()).doesNotContain("/streams/posts");

        move(late, Instant.now().minus(Duration.ofDays(1)));
        assertThat(today()).isBlank();
        assertThat(waiting()).contains("/streams/posts");
        publish(take(here(posts.get(late.id())), Step.READY));
        assertThat(waiting()).doesNotContain("/streams/posts");
    }

    @Test
    void postOfAShowThatIsCalledOffWaitsForNobody() {
        move(here(announcing.plan(withHands())), Instant.now().minus(Duration.ofDays(1)));

        studio.step(show, "CANCEL");

        assertThat(waiting()).doesNotContain("/streams/posts");
    }

    @Test
    void postThatMustComeDownStandsWithEverythingElseThatMustUntilItIsDown() {
        var out = publish(ready(withHands()));
        assertThat(waiting()).doesNotContain("/streams/takedowns");

        takeBack(Consent.HANDS);

        assertThat(waiting()).contains("/streams/takedowns");
        assertThat(desk()).containsOnlyOnce("/streams/posts/" + out.id()).doesNotContain("見えなくしました");
        assertThat(today()).isBlank();
        sayDown(out).expectStatus().isEqualTo(409);
        take(out, Step.TAKE_DOWN);
        assertThat(desk()).doesNotContain("/streams/posts/");
        sayDown(out).expectStatus().isNotFound();
    }

    @Test
    void postNobodyHasSeenIsRemoved() {
        var post = here(announcing.plan(plan(show, brooch, 10, List.of(hanako))));

        studio.here(announcing.remove(post.id(), new Version(post.version())).thenReturn(true));

        assertThatThrownBy(() -> here(posts.get(post.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void programsDoTheSame() {
        var plan = java.util.Map.of(
                "showId",
                show,
                "network",
                "X",
                "text",
                "水引",
                "publishAt",
                EVENING,
                "minutes",
                10,
                "preparedBy",
                List.of(hanako));
        var post = studio.post("/api/v1/streams/posts", plan);
        assertThat(post.get("state")).isEqualTo("PLANNED");

        put(post.get("id"), 1, "step", java.util.Map.of("step", "READY"));
        put(post.get("id"), 2, "publication", java.util.Map.of("link", LINK));

        assertThat(work()).hasSize(1);
    }

    private String today() {
        return pages.page(studio.staff, "/streams/posts/today");
    }

    private String waiting() {
        return pages.page(studio.staff, "/streams/waiting");
    }

    private String desk() {
        return pages.page(studio.staff, "/streams/takedowns");
    }

    private void move(Post post, Instant publishAt) {
        studio.here(database.sql("update streams.post set publish_at = :at where id = :id")
                .bind("at", publishAt)
                .bind("id", post.id())
                .then()
                .thenReturn(true));
    }

    private ResponseSpec sayDown(Post post) {
        return pages.submit(
                studio.staff,
                "/streams/takedowns/done",
                "personId",
                hanako,
                "subject",
                "ANNOUNCEMENT",
                "subjectId",
                post.id());
    }

    private void put(Object postId, int version, String what, Object body) {
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/posts/{id}/" + what, postId)
                .header("If-Match", Version.eTag(version))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Object[] fields(String network, String seen) {
        return new Object[] {
            "showId",
            show,
            "network",
            network,
            "text",
            "水引\r\nA",
            "day",
            Moment.dayOf(EVENING),
            "at",
            "12:00",
            "minutes",
            "10",
            "preparedBy",
            hanako,
            "seen",
            seen,
            "pictures",
            brooch
        };
    }

    private static Consent[] everythingButNetworks() {
        return EnumSet.complementOf(EnumSet.of(Consent.SOCIAL_POST)).toArray(Consent[]::new);
    }

    private Post outFromBefore(Post post) {
        var update = database.sql("update streams.post set state = 'PUBLISHED', link = :link, published_at = now()"
                        + " where id = :id")
                .bind("link", LINK)
                .bind("id", post.id());
        here(update.fetch().rowsUpdated());
        return here(posts.get(post.id()));
    }

    private UUID listed(UUID photo) {
        var product = UUID.randomUUID();
        studio.hear(new ProductListed(product, "水引の皿", "", photo, Yen.of(3000), Yen.of(300), 1, null));
        return product;
    }

    private PostPlan withPicture(UUID... seen) {
        var photo = UUID.randomUUID();
        var product = listed(photo);
        studio.hear(new PhotoLookedAt(photo, List.of(seen)));
        return withPictureOf(product);
    }

    private PostPlan withPictureOf(UUID product) {
        return new PostPlan(show, null, Network.X, "皿", Instant.now(), 0, List.of(), List.of(product), List.of());
    }

    private void say(Word word) {
        here(consents.record(word).thenReturn(true));
    }

    private PostPlan withHands() {
        var hands = List.of(new Seen(hanako, Sight.HANDS));
        return new PostPlan(show, null, Network.X, "手", Instant.now(), 0, List.of(), List.of(brooch), hands);
    }

    private static PostPlan plan(UUID showId, UUID productId, int minutes, List<UUID> preparedBy) {
        return new PostPlan(
                showId, productId, Network.X, "木曜の夜の水引", EVENING, minutes, preparedBy, List.of(), List.of());
    }

    private Post ready(PostPlan plan) {
        return take(here(announcing.plan(plan)), Step.READY);
    }

    private Post take(Post post, Step step) {
        return here(announcing.take(post.id(), step, new Version(post.version())));
    }

    private Post publish(Post post) {
        return here(announcing.publish(post.id(), new Version(post.version()), LINK));
    }

    private void takeBack(Consent purpose) {
        var no = Word.no(hanako, purpose, Moment.dayOf(Instant.now()));
        here(consents.record(no).thenReturn(true));
    }

    private List<String> work() {
        return studio.told().stream()
                .filter(told -> told.startsWith("WorkDone"))
                .toList();
    }

    private <T> T here(Mono<T> work) {
        return studio.here(work);
    }
}
