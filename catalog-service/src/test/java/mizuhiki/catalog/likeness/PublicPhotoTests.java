package mizuhiki.catalog.likeness;

import static mizuhiki.catalog.photo.SamplePhotos.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.Word;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@CatalogTest
class PublicPhotoTests {

    @Autowired
    TestPeople people;

    @Autowired
    PhotoIntake photos;

    @Autowired
    Consents consents;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    private Office office;
    private UUID photo;
    private UUID product;
    private UUID hanako;
    private UUID ken;
    private TestVoice maker;
    private TestVoice staff;
    private TestShelf shelf;

    @BeforeEach
    void pieceOnSaleWithAPicture() {
        office = people.office();
        hanako = people.member(office.id(), "はなこ");
        ken = people.member(office.id(), "けん");
        maker = voice(hanako);
        staff = voice(people.staff(office.id()));
        shelf = new TestShelf(office.id(), database, stock);
        photo = shelf.in(photos.take(sample("gps-DSCN0010.jpg"), hanako));
        product = shelf.onSale(1);
        shelf.sql("update catalog.product set photo_id = '%s' where id = '%s'", photo, product);
        shelf.sql(
                "insert into catalog.product_step (id, product_id, kind, person_id, photo_id, happened_at)"
                        + " values ('%s', '%s', 'LISTED', '%s', '%s', now())",
                UUID.randomUUID(), product, hanako, photo);
    }

    @Test
    void pictureNobodyHasLookedAtIsSeenByNobodyOutside() {
        seen(false);
        assertThat(staff.page("/catalog/products/" + product)).contains("職員がまだ見ていません");
        assertThat(staff.page("/catalog/photos/unseen"))
                .contains("action=\"/catalog/photos/" + photo + "/people\"", "見るまで、お店に出ません");

        say(staff, "nobody", true).expectStatus().isSeeOther();

        seen(true);
        assertThat(staff.page("/catalog/products/" + product)).contains("だれもうつっていない写真です");
        assertThat(staff.page("/catalog/photos/unseen")).doesNotContain(photo.toString());
    }

    @Test
    void pictureIsPublicWhileEverybodyInItAgrees() {
        agree(hanako, true);
        say(staff, "people", hanako, "people", ken).expectStatus().isSeeOther();
        seen(false);
        assertThat(staff.page("/catalog/products/" + product)).contains("けんさんの「商品の写真にうつること」");

        agree(ken, true);
        seen(true);
        agree(hanako, false);
        seen(false);
        agree(hanako, true);
        seen(true);

        people.leave(office.id(), ken);
        seen(false);
        shelf.in(consents.record(Word.yes(ken, Consent.AFTER_LEAVING, today())));
        seen(true);
    }

    @Test
    void browserThatHasThePictureAsksWhetherItMayStillShowIt() {
        agree(hanako, true);
        say(staff, "people", hanako).expectStatus().isSeeOther();
        var given = web.get().uri(address()).exchange().expectStatus().isOk();
        var kept = given.expectHeader()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag();
        again(kept).expectStatus().isNotModified();

        agree(hanako, false);

        again(kept).expectStatus().isFound();
    }

    private ResponseSpec again(String kept) {
        return web.get().uri(address()).header(HttpHeaders.IF_NONE_MATCH, kept).exchange();
    }

    private String address() {
        return "/photos/%s/%s/large".formatted(office.slug(), photo);
    }

    @Test
    void staffAreToldWhatTheirAnswerIsFor() {
        var path = "/catalog/photos/" + photo + "/people";

        assertThat(staff.page(path)).contains("写真をお店に出せます").doesNotContain("先にすすめます");
        assertThat(maker.page(path)).contains("先にすすめます").doesNotContain("写真をお店に出せます");
    }

    @Test
    void yesThatHasRunOutHidesThePicture() {
        say(staff, "people", hanako).expectStatus().isSeeOther();
        shelf.in(consents.record(
                new Word(hanako, Consent.LISTING_PHOTO, true, today().minusDays(9), today().minusDays(1), hanako)));

        seen(false);
    }

    @Test
    void pictureThatWasPublicBeforeStaysSoUntilStaffHaveLooked() {
        shelf.sql("insert into catalog.photo_look (photo_id, word) values ('%s', 'BEFORE')", photo);
        seen(true);
        assertThat(staff.page("/catalog/photos/unseen")).contains(photo.toString(), "お店に出ている");
        assertThat(TestVoice.part(staff.browse("/catalog/photos/unseen/waiting")))
                .contains("まだ見ていない写真：1まい");

        say(staff, "people", hanako).expectStatus().isSeeOther();

        seen(false);
    }

    @Test
    void makerMaySayItFirstAndStaffLookAllTheSame() {
        var path = "/catalog/photos/" + photo + "/people";
        assertThat(maker.page(path)).contains("だれもうつっていない").doesNotContain("お店に出");
        say(maker, "nobody", true).expectStatus().isSeeOther();
        assertThat(maker.page(path)).contains("「だれもうつっていない」と書きました");
        seen(false);

        say(staff, "people", hanako).expectStatus().isSeeOther();

        maker.browse(path).expectStatus().isNotFound();
        say(maker, "nobody", true).expectStatus().isNotFound();
    }

    @Test
    void onlyStaffAndThoseInItKnowWhoIsInAPicture() {
        say(staff, "people", ken).expectStatus().isSeeOther();
        var path = "/catalog/photos/" + photo + "/people";
        var shown = voice(ken);
        var other = voice(people.member(office.id(), "あおい"));

        assertThat(TestVoice.part(shown.browse("/catalog/photos/mine"))).contains(photo.toString(), "みずひきのブローチ");
        for (var somebody : List.of(maker, other)) {
            assertThat(TestVoice.part(somebody.browse("/catalog/photos/mine"))).doesNotContain(photo.toString());
            somebody.browse(path).expectStatus().isNotFound();
            somebody.browse("/catalog/photos/unseen").expectStatus().isForbidden();
            somebody.ask(HttpMethod.GET, "/api/v1" + path, null).expectStatus().isNotFound();
        }
    }

    @Test
    void whoIsInItIsToldOnceStaffHaveLooked() {
        say(maker, "people", hanako).expectStatus().isSeeOther();
        assertThat(told()).isZero();

        say(staff, "people", hanako).expectStatus().isSeeOther();

        assertThat(told()).isOne();
    }

    private long told() {
        return shelf.number(
                "select count(*) from catalog.outbox where type = 'PhotoLookedAt' and payload ->> 'photoId' = '%s'"
                        + " and payload -> 'people' = '[\"%s\"]'",
                photo, hanako);
    }

    @Test
    void unclearAnswerIsAskedAgain() {
        for (var answer : new Object[][] {{}, {"nobody", true, "people", hanako}}) {
            var page = say(staff, answer).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(TestVoice.html(page)).contains("うつっている人をえらぶか");
        }
        say(staff, "people", "abc").expectStatus().isBadRequest();
        say(staff, "people", UUID.randomUUID()).expectStatus().isNotFound();
        var elsewhere = people.office();
        var stranger = new TestVoice(web, people.bearer(elsewhere.id(), people.staff(elsewhere.id())));
        say(stranger, "nobody", true).expectStatus().isNotFound();
        staff.refused(HttpMethod.PUT, "/api/v1/catalog/photos/" + photo + "/people", Map.of(), 400, "invalid-input");
    }

    private void seen(boolean isSeen) {
        var answer = web.get().uri(address()).exchange();
        if (isSeen) {
            answer.expectStatus().isOk();
        } else {
            answer.expectStatus().isFound().expectHeader().location("/assets/knot.svg");
        }
    }

    private ResponseSpec say(TestVoice voice, Object... answer) {
        return voice.submit("/catalog/photos/" + photo + "/people", answer);
    }

    private void agree(UUID person, boolean yes) {
        var word = yes
                ? Word.yes(person, Consent.LISTING_PHOTO, today())
                : Word.no(person, Consent.LISTING_PHOTO, today());
        shelf.in(consents.record(word));
    }

    private static LocalDate today() {
        return LocalDate.now(Moment.JAPAN);
    }

    private TestVoice voice(UUID person) {
        return new TestVoice(web, people.bearer(office.id(), person));
    }
}
