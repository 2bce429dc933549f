package mizuhiki.catalog;

import static mizuhiki.catalog.photo.SamplePhotos.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.shared.firststep.FirstStep;
import mizuhiki.shared.firststep.Need;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From "I made this" to the shop window, over HTTP. */
@CatalogTest
class MakingJourneyTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient client;

    @Autowired
    List<FirstStep> firstSteps;

    private UUID office;
    private String slug;
    private UUID hanako;
    private UUID ken;
    private String member;
    private String staff;

    @BeforeEach
    void openOffice() {
        var opened = people.office();
        office = opened.id();
        slug = opened.slug();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        member = people.bearer(office, hanako);
        staff = people.bearer(office, people.staff(office));
    }

    @Test
    void fromTheBenchToTheShopWindow() {
        var productId = made();
        var waiting = ok(HttpMethod.GET, "/api/v1/catalog/review", staff, null);
        assertThat(waiting.get(0).get("title").asString()).isEqualTo("水引のブローチ");

        var estimate = ok(
                HttpMethod.GET,
                "/api/v1/catalog/products/%s/estimate?price=3000&materialCost=600".formatted(productId),
                staff,
                null);
        assertThat(estimate.get("proceeds").asLong()).isEqualTo(2400);
        assertThat(estimate.get("perHour").asLong()).isEqualTo(1600);

        var photo = ok(HttpMethod.GET, "/api/v1/catalog/products/" + productId, staff, null)
                .get("photoId")
                .asString();
        photo("/photos/%s/%s/large".formatted(slug, photo), null).expectStatus().isNotFound();
        assertThat(hasListed()).isFalse();
        list(productId, 1).expectStatus().isOk();
        photo("/photos/%s/%s/large".formatted(slug, photo), null).expectStatus().isOk();

        var life = ok(HttpMethod.GET, "/api/v1/catalog/products/" + productId, staff, null);
        assertThat(life.get("events")).hasSize(2);
        assertThat(ok(HttpMethod.GET, "/api/v1/catalog/mine", member, null)
                        .get(0)
                        .get("place")
                        .asString())
                .isEqualTo("ON_SALE");
        ask(HttpMethod.DELETE, "/api/v1/catalog/products/%s/listing".formatted(productId), staff, null, "\"2\"")
                .expectStatus()
                .isOk();
        var products = ok(HttpMethod.GET, "/api/v1/catalog/products?state=WITHDRAWN&size=1", staff, null);
        assertThat(products.get("items")).hasSize(1);
        assertThat(hasListed()).isTrue();
    }

    @Test
    void sentBackWithANoteItIsMendedAndHandedInAgain() {
        var productId = made();
        ask(
                        HttpMethod.POST,
                        "/api/v1/catalog/products/%s/sending-back".formatted(productId),
                        staff,
                        Map.of("note", "名前に色を入れてください"),
                        "\"1\"")
                .expectStatus()
                .isOk();
        assertThat(page("/catalog/mine", member)).contains("名前に色を入れてください");

        ask(HttpMethod.PUT, "/api/v1/catalog/mine/" + productId, member, Map.of("title", "赤い水引のブローチ"), "\"2\"")
                .expectStatus()
                .isOk();

        assertThat(page("/catalog/review", staff)).contains("赤い水引のブローチ");
        assertThat(page("/catalog/review/today", staff)).contains("確認を待つものが1件あります");
        var other = people.bearer(office, people.member(office, "あおい"));
        ask(HttpMethod.PUT, "/api/v1/catalog/mine/" + productId, other, Map.of("title", "x"), "\"3\"")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void everyPageIsThere() {
        var lotId = draft();
        for (var path : new String[] {
            "", "/" + lotId + "/photo", "/" + lotId + "/what", "/" + lotId + "/who", "/" + lotId + "/check"
        }) {
            assertThat(page("/catalog/make" + path, member))
                    .doesNotContain("??")
                    .contains("</main>");
        }
        var productId = made();
        list(productId, 1).expectStatus().isOk();
        for (var path : new String[] {"/catalog/mine", "/catalog/mine/today", "/catalog/mine/" + productId}) {
            assertThat(page(path, member)).doesNotContain("??");
        }
        made();
        for (var path : new String[] {
            "/catalog/review", "/catalog/review/" + productId, "/catalog/products", "/catalog/products/" + productId
        }) {
            assertThat(page(path, staff)).doesNotContain("??").contains("水引のブローチ");
        }
    }

    @Test
    void photoIsForTheOwnOfficeAndKeptByTheBrowser() {
        var lotId = draft();
        var photoId = picture(lotId, sample("gps-DSCN0010.jpg")).get("photoId").asString();
        var path = "/catalog/photos/" + photoId + "/thumb";

        var eTag = photo(path, member)
                .expectStatus()
                .isOk()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        var stranger = people.office();

        client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, member)
                .header(HttpHeaders.IF_NONE_MATCH, eTag)
                .exchange()
                .expectStatus()
                .isNotModified();
        photo(path, people.bearer(stranger.id(), people.member(stranger.id(), "だれか")))
                .expectStatus()
                .isNotFound();
        photo("/catalog/photos/" + photoId + "/huge", member).expectStatus().isNotFound();
        photo(path, null).expectStatus().isUnauthorized();
    }

    @Test
    void unusablePhotoIsRefusedKindlyAndTheRestIsKept() {
        var lotId = draft();
        describe(lotId, "ブローチ");

        upload(lotId, "no picture".getBytes())
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, type -> assertThat(type).endsWith("/problems/photo-unreadable"));
        upload(lotId, new byte[21_000_000]).expectStatus().isEqualTo(HttpStatus.CONTENT_TOO_LARGE);

        assertThat(ok(HttpMethod.GET, "/api/v1/catalog/lots/" + lotId, member, null)
                        .get("title")
                        .asString())
                .isEqualTo("ブローチ");
    }

    @Test
    void wrongInputIsAProblemAndNeverAFault() {
        var lot = "/api/v1/catalog/lots/" + draft();
        var productId = made();
        var product = "/api/v1/catalog/products/" + productId;

        problem(HttpMethod.PUT, lot + "/thing", member, Map.of(), null, 400);
        problem(HttpMethod.PUT, lot + "/thing", member, Map.of("title", "あ".repeat(61)), null, 400);
        problem(HttpMethod.PUT, lot + "/thing", member, Map.of("title", "x", "quantity", "many"), null, 400);
        problem(HttpMethod.PUT, lot + "/makers", member, Map.of("makers", new Object[] {}), null, 400);
        problem(HttpMethod.PUT, lot + "/makers", member, makers(Map.of("personId", ken, "minutes", 0)), null, 400);
        problem(HttpMethod.PUT, lot + "/makers", member, makers(Map.of("minutes", 10)), null, 400);
        problem(
                HttpMethod.PUT,
                lot + "/makers",
                member,
                makers(Map.of("personId", UUID.randomUUID(), "minutes", 10)),
                null,
                404);
        problem(HttpMethod.POST, lot + "/finish", member, null, null, 409);
        problem(HttpMethod.GET, "/api/v1/catalog/lots/" + UUID.randomUUID(), member, null, null, 404);
        problem(HttpMethod.GET, "/api/v1/catalog/lots/nonsense", member, null, null, 400);
        problem(HttpMethod.PUT, product + "/listing", staff, Map.of("title", "x"), "\"1\"", 400);
        problem(HttpMethod.PUT, product + "/listing", staff, Map.of("title", "x", "price", -1), "\"1\"", 400);
        problem(HttpMethod.PUT, product + "/listing", staff, Map.of("title", "x", "price", 100), "\"9\"", 409);
        problem(HttpMethod.PUT, product + "/listing", staff, Map.of("title", "x", "price", 100), null, 428);
        problem(HttpMethod.PUT, product + "/listing", member, Map.of("title", "x", "price", 100), "\"1\"", 403);
        problem(HttpMethod.DELETE, product + "/listing", staff, null, "\"1\"", 409);
        problem(HttpMethod.POST, product + "/sending-back", staff, Map.of("note", ""), "\"1\"", 400);
        problem(HttpMethod.GET, product + "/estimate?price=-1", staff, null, null, 400);
        problem(HttpMethod.GET, product + "/estimate?price=x", staff, null, null, 400);
        problem(HttpMethod.GET, "/api/v1/catalog/products?after=x", staff, null, null, 400);
        problem(HttpMethod.GET, "/api/v1/catalog/products?state=GONE", staff, null, null, 400);
        client.put()
                .uri(lot + "/thing")
                .header(HttpHeaders.AUTHORIZATION, member)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"title\": ")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void whoIsNoPersonMadeNothing() {
        new TestVoice(client, member)
                .submit("/catalog/make/" + draft() + "/who", "person", "abc", "minutes-abc", "30")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void buttonOnThePageTakesAPieceOffSale() {
        var productId = made();
        list(productId, 1).expectStatus().isOk();
        var voice = new TestVoice(client, staff);
        var button = Pattern.compile("action=\"([^\"]*/withdrawal[^\"]*)\"")
                .matcher(voice.page("/catalog/products/" + productId));
        assertThat(button.find()).isTrue();

        var led = voice.led(button.group(1));

        assertThat(led).isEqualTo("/catalog/products/" + productId);
        assertThat(ok(HttpMethod.GET, "/api/v1/catalog/products/" + productId, staff, null)
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void whatStaffWroteStaysWhereSomebodyChangedTheProductMeanwhile() {
        var productId = made();
        var review = "/catalog/review/" + productId;
        ask(HttpMethod.PUT, "/api/v1/catalog/mine/" + productId, member, Map.of("title", "赤いブローチ"), "\"1\"")
                .expectStatus()
                .isOk();

        assertThat(sent(review + "/sending-back", "version=1&note=色を書いてください", 409))
                .contains("先に、ほかの人が変えました", ">色を書いてください</textarea>", "name=\"version\" value=\"2\"")
                .contains("赤いブローチ");
        assertThat(sent(review + "/sending-back", "version=2&note=", 422)).contains("おねがいを書いてください");
        assertThat(sent(review + "/listing", "version=2&title=青いブローチ&price=三千&materialCost=600", 422))
                .contains("値段", "value=\"青いブローチ\"", "value=\"600\"")
                .contains("まだありません")
                .doesNotContain("残るお金");
        assertThat(sent(review + "/listing", "version=1&title=青いブローチ&description=小さい&price=2500", 409))
                .contains("先に、ほかの人が変えました", "いまは「赤いブローチ」")
                .contains("value=\"青いブローチ\"", ">小さい</textarea>", "value=\"2500\"");

        list(productId, 2).expectStatus().isOk();
        assertThat(sent(review + "/sending-back", "version=3&note=色を書いてください", 409))
                .contains("もう確認まちではありません", "色を書いてください");
    }

    private String sent(String path, String form, int status) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, staff)
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void pictureOnSaleIsReplacedAndNoLongerPublic() {
        var productId = made();
        var product = "/api/v1/catalog/products/" + productId;
        list(productId, 1).expectStatus().isOk();
        var before = shown(product);

        another(product, "\"2\"").expectStatus().isOk();
        photo("/photos/%s/%s/large".formatted(slug, before), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/assets/knot.svg");
        lookAt(shown(product));

        assertThat(shown(product)).isNotEqualTo(before);
        photo("/photos/%s/%s/large".formatted(slug, shown(product)), null)
                .expectStatus()
                .isOk();
        photo("/photos/%s/%s/large".formatted(slug, before), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/photos/%s/%s/large".formatted(slug, shown(product)));
        photo("/catalog/photos/%s/large".formatted(before), staff)
                .expectStatus()
                .isOk();
        another(product, "\"2\"").expectStatus().isEqualTo(HttpStatus.CONFLICT);
        assertThat(page("/catalog/review/" + productId, staff)).contains("/photo?version=3");
    }

    @Test
    void pictureForEverybodyIsKeptByNobodyButTheBrowserAndAskedForAgain() {
        var productId = made();
        var product = "/api/v1/catalog/products/" + productId;
        list(productId, 1).expectStatus().isOk();
        var path = "/photos/%s/%s/large".formatted(slug, shown(product));

        var given = photo(path, null)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .expectBody()
                .returnResult();
        var eTag = Objects.requireNonNull(given.getResponseHeaders().getETag());
        seenBefore(path, eTag).expectStatus().isNotModified();
        photo("/catalog" + path.replace("/" + slug, ""), staff)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable");

        another(product, "\"2\"").expectStatus().isOk();

        seenBefore(path, eTag).expectStatus().isFound();
    }

    private WebTestClient.ResponseSpec seenBefore(String path, String eTag) {
        return client.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, eTag).exchange();
    }

    @Test
    void pictureIsReplacedOnThePage() {
        var productId = made();
        list(productId, 1).expectStatus().isOk();
        var form = "/catalog/review/%s/photo?version=2".formatted(productId);

        var refused = send(form, "no picture".getBytes(), staff)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(refused).contains("この写真は読めませんでした", "/photo?version=2").doesNotContain("??");
        send(form, sample("gps-DSCN0010.jpg"), staff)
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/catalog/products/" + productId);
        send(form, sample("gps-DSCN0010.jpg"), member).expectStatus().isForbidden();
    }

    @Test
    void pictureOfWhatWaitsToBeCheckedIsReplacedAndNotYetPublic() {
        var productId = made();
        var product = "/api/v1/catalog/products/" + productId;
        list(productId, 1).expectStatus().isOk();
        var before = shown(product);
        ask(HttpMethod.DELETE, product + "/listing", staff, null, "\"2\"")
                .expectStatus()
                .isOk();
        again(productId);
        var form = "/catalog/review/%s/photo?version=4".formatted(productId);
        assertThat(page("/catalog/review/" + productId, staff)).contains(form);

        send(form, sample("gps-DSCN0010.jpg"), staff).expectStatus().isSeeOther();

        assertThat(shown(product)).isNotEqualTo(before);
        assertThat(ok(HttpMethod.GET, product, staff, null).get("state").asString())
                .isEqualTo("WAITING");
        photo("/photos/%s/%s/large".formatted(slug, shown(product)), null)
                .expectStatus()
                .isNotFound();
        list(productId, 5).expectStatus().isOk();
        photo("/photos/%s/%s/large".formatted(slug, shown(product)), null)
                .expectStatus()
                .isOk();
    }

    @Test
    void whatWasSentBackIsMendedOnThePageWithAnotherPicture() {
        var productId = made();
        var before = shown("/api/v1/catalog/products/" + productId);
        ask(
                        HttpMethod.POST,
                        "/api/v1/catalog/products/%s/sending-back".formatted(productId),
                        staff,
                        Map.of("note", "写真をもう一枚"),
                        "\"1\"")
                .expectStatus()
                .isOk();
        var body = new MultipartBodyBuilder();
        body.part("version", "2");
        body.part("title", "赤いブローチ");
        body.part("description", "");
        body.part("photo", new ByteArrayResource(sample("gps-DSCN0010.jpg"))).filename("IMG_0002.jpg");

        client.post()
                .uri("/catalog/mine/" + productId)
                .header(HttpHeaders.AUTHORIZATION, member)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(shown("/api/v1/catalog/products/" + productId)).isNotEqualTo(before);
    }

    @Test
    void wordsStayWhenThePictureThatCameAlongCannotBeUsed() {
        var productId = made();
        var before = shown("/api/v1/catalog/products/" + productId);
        var body = new MultipartBodyBuilder();
        body.part("version", "1");
        body.part("title", "赤いブローチ");
        body.part("description", "ゆっくり結びました");
        body.part("photo", new ByteArrayResource("no picture".getBytes())).filename("IMG_0002.jpg");

        var page = client.post()
                .uri("/catalog/mine/" + productId)
                .header(HttpHeaders.AUTHORIZATION, member)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page)
                .contains("この写真は読めませんでした", "value=\"赤いブローチ\"", "ゆっくり結びました")
                .doesNotContain("??");
        assertThat(shown("/api/v1/catalog/products/" + productId)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "listing, 9223372036854775807, 0",
        "listing, 3000, -9223372036854775808",
        "listing, -9223372036854775808, 9223372036854775807",
        "estimate, 9223372036854775807, 0"
    })
    void priceBeyondAllMeasureIsAskedForAgain(String button, String price, String materialCost) {
        var page = TestVoice.html(new TestVoice(client, staff)
                .submit(
                        "/catalog/review/%s/%s".formatted(made(), button),
                        "version",
                        1,
                        "title",
                        "赤いブローチ",
                        "price",
                        price,
                        "materialCost",
                        materialCost)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("値段", "赤いブローチ");
    }

    @Test
    void pictureOfWhatWasTakenOffSaleIsNotSeenUntilItIsListedAgain() {
        var productId = made();
        var product = "/api/v1/catalog/products/" + productId;
        list(productId, 1).expectStatus().isOk();
        var before = shown(product);
        ask(HttpMethod.DELETE, product + "/listing", staff, null, "\"2\"")
                .expectStatus()
                .isOk();
        photo("/photos/%s/%s/thumb".formatted(slug, before), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/assets/knot.svg");

        another(product, "\"3\"").expectStatus().isOk();

        photo("/photos/%s/%s/thumb".formatted(slug, before), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/assets/knot.svg");
        photo("/photos/%s/%s/thumb".formatted(slug, shown(product)), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/assets/knot.svg");
        assertThat(ok(HttpMethod.GET, product, staff, null).get("state").asString())
                .isEqualTo("WITHDRAWN");

        list(productId, 4).expectStatus().isOk();

        photo("/photos/%s/%s/thumb".formatted(slug, before), null)
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/photos/%s/%s/thumb".formatted(slug, shown(product)));
        photo("/photos/%s/%s/thumb".formatted(slug, UUID.randomUUID()), null)
                .expectStatus()
                .isNotFound();
        photo("/photos/%s/%s/thumb".formatted(people.office().slug(), before), null)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatWasTypedIsStillThereWhenTheMakersAreAskedForAgain() {
        var answer = new TestVoice(client, member)
                .submit(
                        "/catalog/make/" + draft() + "/who",
                        "person",
                        hanako,
                        "minutes-" + hanako,
                        "45",
                        "person",
                        ken,
                        "minutes-" + ken,
                        "");

        var page = answer.expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page)
                .contains(
                        "value=\"%s\" checked".formatted(hanako),
                        "value=\"%s\" checked".formatted(ken),
                        "name=\"minutes-%s\" value=\"45\"".formatted(hanako));
    }

    @Test
    void whoLeftBeforeTheLotWasFinishedKeepsTheirShare() {
        var lotId = draft();
        picture(lotId, sample("gps-DSCN0010.jpg"));
        describe(lotId, "水引のブローチ");
        var makers = new Object[] {Map.of("personId", hanako, "minutes", 60), Map.of("personId", ken, "minutes", 30)};
        ok(HttpMethod.PUT, "/api/v1/catalog/lots/" + lotId + "/makers", member, Map.of("makers", makers));

        people.leave(office, ken);

        assertThat(page("/catalog/make/" + lotId + "/check", member)).contains("けん");
        assertThat(page("/catalog/make/" + lotId + "/who", member)).contains("value=\"%s\" checked".formatted(ken));
        ok(HttpMethod.PUT, "/api/v1/catalog/lots/" + lotId + "/makers", member, Map.of("makers", makers));
        var lot = ok(HttpMethod.POST, "/api/v1/catalog/lots/" + lotId + "/finish", member, null);
        assertThat(page("/catalog/review/" + lot.get("productId").asString(), staff))
                .contains("けん");
    }

    private static Map<String, Object> makers(Map<String, Object> maker) {
        return Map.of("makers", new Object[] {maker});
    }

    private UUID made() {
        var lotId = draft();
        picture(lotId, sample("gps-DSCN0010.jpg"));
        describe(lotId, "水引のブローチ");
        var makers = new Object[] {Map.of("personId", hanako, "minutes", 60), Map.of("personId", ken, "minutes", 30)};
        ok(HttpMethod.PUT, "/api/v1/catalog/lots/" + lotId + "/makers", member, Map.of("makers", makers));
        var lot = ok(HttpMethod.POST, "/api/v1/catalog/lots/" + lotId + "/finish", member, null);
        return UUID.fromString(lot.get("productId").asString());
    }

    private void again(UUID productId) {
        var lot = read(ask(HttpMethod.POST, "/api/v1/catalog/lots", member, Map.of("productId", productId), null)
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
        var makers = makers(Map.of("personId", hanako, "minutes", 60));
        ok(HttpMethod.PUT, "/api/v1/catalog/lots/" + lot + "/makers", member, makers);
        ok(HttpMethod.POST, "/api/v1/catalog/lots/" + lot + "/finish", member, null);
    }

    private String draft() {
        return read(ask(HttpMethod.POST, "/api/v1/catalog/lots", member, null, null)
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private void describe(String lotId, String title) {
        ok(
                HttpMethod.PUT,
                "/api/v1/catalog/lots/" + lotId + "/thing",
                member,
                Map.of("title", title, "description", "赤"));
    }

    private WebTestClient.ResponseSpec list(UUID productId, int version) {
        lookAt(shown("/api/v1/catalog/products/" + productId));
        var form = Map.of("title", "水引のブローチ", "price", 3000, "materialCost", 600, "helperId", ken, "helperMinutes", 10);
        return ask(
                HttpMethod.PUT,
                "/api/v1/catalog/products/%s/listing".formatted(productId),
                staff,
                form,
                "\"%d\"".formatted(version));
    }

    /** Nobody is in it. */
    private void lookAt(String photo) {
        ok(HttpMethod.PUT, "/api/v1/catalog/photos/" + photo + "/people", staff, Map.of("people", List.of()));
    }

    private JsonNode picture(String lotId, byte[] file) {
        return read(upload(lotId, file).expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec upload(String lotId, byte[] file) {
        return client.put()
                .uri("/api/v1/catalog/lots/" + lotId + "/photo")
                .header(HttpHeaders.AUTHORIZATION, member)
                .body(BodyInserters.fromMultipartData(part(file)))
                .exchange();
    }

    private WebTestClient.ResponseSpec another(String product, String ifMatch) {
        return client.put()
                .uri(product + "/photo")
                .header(HttpHeaders.AUTHORIZATION, staff)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .body(BodyInserters.fromMultipartData(part(sample("gps-DSCN0010.jpg"))))
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String form, byte[] file, String bearer) {
        return client.post()
                .uri(form)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromMultipartData(part(file)))
                .exchange();
    }

    private String shown(String product) {
        return ok(HttpMethod.GET, product, staff, null).get("photoId").asString();
    }

    private static MultiValueMap<String, org.springframework.http.HttpEntity<?>> part(byte[] file) {
        var body = new MultipartBodyBuilder();
        body.part("photo", new ByteArrayResource(file)).filename("IMG_0001.jpg");
        return body.build();
    }

    private WebTestClient.ResponseSpec photo(String path, String bearer) {
        return client.get()
                .uri(path)
                .headers(headers -> {
                    if (bearer != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, bearer);
                    }
                })
                .exchange();
    }

    private String page(String path, String bearer) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private void problem(HttpMethod method, String path, String bearer, Object body, String ifMatch, int status) {
        ask(method, path, bearer, body, ifMatch)
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private JsonNode ok(HttpMethod method, String path, String bearer, Object body) {
        return read(ask(method, path, bearer, body, null).expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec ask(HttpMethod method, String path, String bearer, Object body, String ifMatch) {
        var request = client.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .accept(MediaType.APPLICATION_JSON);
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    private Boolean hasListed() {
        return Flux.fromIterable(firstSteps)
                .filter(step -> step.need() == Need.PRODUCT)
                .concatMap(FirstStep::isThere)
                .contextWrite(CurrentOffice.is(office))
                .blockLast();
    }

    private static JsonNode read(WebTestClient.ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.expectBody().returnResult();
        return JSON.readTree(Objects.requireNonNull(result.getResponseBody()));
    }
}
