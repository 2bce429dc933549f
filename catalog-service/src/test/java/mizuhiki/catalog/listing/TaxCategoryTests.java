package mizuhiki.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@CatalogTest
class TaxCategoryTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    Products products;

    @Autowired
    TransactionalOperator transaction;

    TestShelf shelf;
    TestVoice staff;
    UUID jam;
    String review;

    @BeforeEach
    void make() {
        var office = people.office();
        staff = new TestVoice(web, people.bearer(office.id(), people.staff(office.id())));
        shelf = new TestShelf(office.id(), database, stock);
        jam = shelf.made(3);
        shelf.in(database.sql("update catalog.product set version = 1 where id = :id")
                .bind("id", jam)
                .then());
        review = "/catalog/review/" + jam;
    }

    @Test
    void foodIsListedAtTheReducedRate() {
        assertThat(staff.page(review)).contains("value=\"STANDARD\" checked", "食べ物・飲み物");

        list("REDUCED");

        assertThat(told()).containsExactly("REDUCED");
        assertThat(taxed()).isEqualTo("REDUCED");
        assertThat(staff.page(review))
                .contains("value=\"REDUCED\" checked")
                .doesNotContain("value=\"STANDARD\" checked");
        assertThat(staff.page("/catalog/products/" + jam)).contains("食べ物・飲み物");
    }

    /** A program that knows nothing of it must not raise the tax on bread. */
    @Test
    void whoeverSaysNothingOfItLeavesItAsItIs() {
        list("REDUCED");

        change(Map.of("title", "いちごジャム", "price", 700)).expectStatus().isOk();

        assertThat(taxed()).isEqualTo("REDUCED");
        assertThat(told()).containsExactly("REDUCED", "REDUCED");
        change(Map.of("title", "いちごジャム", "price", 700, "taxCategory", "STANDARD"))
                .expectStatus()
                .isOk();
        assertThat(taxed()).isEqualTo("STANDARD");
    }

    /** Whoever saw the page before would raise the tax without knowing. */
    @Test
    void whoSawTheRateOfBeforeIsToldWhatItIsNow() {
        var seen = version();
        list("REDUCED");

        var page = TestVoice.html(submit(seen, "STANDARD").expectStatus().isEqualTo(409));

        assertThat(page).contains("税率", "いまは「食べ物・飲み物");
        assertThat(taxed()).isEqualTo("REDUCED");
        assertThat(TestVoice.html(submit(seen, "REDUCED").expectStatus().isEqualTo(409)))
                .doesNotContain("いまは「食べ物・飲み物");
    }

    @Test
    void thingOfTheSameNameBeginsWithItsRate() {
        list("REDUCED");

        assertThat(shelf.in(products.taxed("いちごジャム"))).isEqualTo(TaxCategory.REDUCED);
        assertThat(shelf.in(products.taxed("水引のブローチ"))).isEqualTo(TaxCategory.STANDARD);
    }

    @Test
    void rateThatDoesNotExistIsRefused() {
        submit("SWEET").expectStatus().isBadRequest();
        change(Map.of("title", "いちごジャム", "price", 700, "taxCategory", "SWEET"))
                .expectStatus()
                .isBadRequest();

        assertThat(told()).isEmpty();
        assertThat(taxed()).isEqualTo("STANDARD");
    }

    /** Receipts of what was sold tell the rate that stands now, so it must be put right without selling more. */
    @Test
    void whatIsWithdrawnForGoodIsPutRightWithoutListingItAgain() {
        list("STANDARD");
        assertThat(staff.page(life())).doesNotContain("/tax\"");
        withdraw();
        assertThat(staff.page(life())).contains(review + "/tax\"", "value=\"STANDARD\" checked");
        assertThat(staff.page(review)).doesNotContain("/tax\"");

        retax().expectStatus().isSeeOther();

        assertThat(taxed()).isEqualTo("REDUCED");
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(told("ProductWithdrawn")).containsExactly("STANDARD", "REDUCED");
        assertThat(told()).containsExactly("STANDARD");
        assertThat(staff.page(life())).contains("食べ物・飲み物（軽減税率）", "出品の内容をなおした", "value=\"REDUCED\" checked");
        put("/tax-category", Map.of("taxCategory", "STANDARD")).expectStatus().isOk();
        assertThat(taxed()).isEqualTo("STANDARD");
        put("/tax-category", Map.of()).expectStatus().isBadRequest();
    }

    @Test
    void whatWasSoldAndIsMadeAgainIsPutRightWhileItWaits() {
        list("STANDARD");
        withdraw();
        shelf.in(database.sql("update catalog.product set state = 'WAITING' where id = :id")
                .bind("id", jam)
                .then());
        assertThat(staff.page(life())).doesNotContain("/tax\"");
        shelf.in(database.sql("update catalog.stock set allocated = 1, on_hand = on_hand - 1 where product_id = :id")
                .bind("id", jam)
                .then());
        assertThat(staff.page(life())).contains(review + "/tax\"");

        retax().expectStatus().isSeeOther();

        assertThat(state()).isEqualTo("WAITING");
        assertThat(told("ProductWithdrawn")).containsExactly("STANDARD", "REDUCED");
    }

    @Test
    void whoeverTapsTwicePutsItRightOnce() {
        list("STANDARD");
        withdraw();
        var seen = version();

        for (var tap = 0; tap < 2; tap++) {
            retax(seen, "REDUCED").expectStatus().isSeeOther();
        }

        assertThat(version()).isEqualTo(seen + 1);
        assertThat(told("ProductWithdrawn")).containsExactly("STANDARD", "REDUCED");
        retax(seen, "STANDARD").expectStatus().isEqualTo(409);
        assertThat(taxed()).isEqualTo("REDUCED");
    }

    /** The second tap has read the product before the first is through. */
    @Test
    void whoeverTapsTwiceAtOnceIsLedToWhatIsThere() throws Exception {
        list("STANDARD");
        withdraw();
        var seen = version();

        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = shelf.in(held(jam)
                    .map(row -> List.of(
                            taps.submit(() -> retax(seen, "REDUCED")), taps.submit(() -> retax(seen, "REDUCED"))))
                    .delayUntil(started -> bothWait())
                    .as(transaction::transactional));
            for (var tap : both) {
                tap.get().expectStatus().isSeeOther();
            }
        }
        assertThat(version()).isEqualTo(seen + 1);
        assertThat(told("ProductWithdrawn")).containsExactly("STANDARD", "REDUCED");
    }

    @Test
    void whatIsOnSaleIsPutRightWithItsListing() {
        list("STANDARD");

        var refused = put("/tax-category", Map.of("taxCategory", "REDUCED"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(refused).contains("product-on-sale").doesNotContain("??");
        assertThat(taxed()).isEqualTo("STANDARD");
    }

    private Mono<UUID> held(UUID product) {
        return database.sql("select id from catalog.product where id = :id for update")
                .bind("id", product)
                .mapValue(UUID.class)
                .one();
    }

    private Mono<Long> bothWait() {
        return database.sql("select count(*) from pg_locks where not granted")
                .mapValue(Long.class)
                .one()
                .repeat()
                .takeUntil(waiting -> waiting >= 2)
                .last()
                .timeout(Duration.ofSeconds(30));
    }

    private String life() {
        return "/catalog/products/" + jam;
    }

    private String state() {
        return staff.get("/api/v1/catalog/products/" + jam).get("state").asString();
    }

    private void withdraw() {
        staff.submit(review + "/withdrawal?version=" + version()).expectStatus().isSeeOther();
    }

    private WebTestClient.ResponseSpec retax() {
        return retax(version(), "REDUCED");
    }

    private WebTestClient.ResponseSpec retax(int seen, String category) {
        return staff.submit(review + "/tax", "version", seen, "taxCategory", category);
    }

    private void list(String category) {
        submit(category).expectStatus().isSeeOther();
    }

    private WebTestClient.ResponseSpec submit(String category) {
        return submit(version(), category);
    }

    private WebTestClient.ResponseSpec submit(int seen, String category) {
        return staff.submit(
                review + "/listing", "version", seen, "title", "いちごジャム", "price", 650, "taxCategory", category);
    }

    private WebTestClient.ResponseSpec change(Map<String, ?> listing) {
        return put("/listing", listing);
    }

    private WebTestClient.ResponseSpec put(String path, Map<String, ?> body) {
        return web.put()
                .uri("/api/v1/catalog/products/" + jam + path)
                .header(HttpHeaders.AUTHORIZATION, staff.bearer())
                .header(HttpHeaders.IF_MATCH, "\"%d\"".formatted(version()))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private int version() {
        return staff.get("/api/v1/catalog/products/" + jam).get("version").asInt();
    }

    private String taxed() {
        return staff.get("/api/v1/catalog/products/" + jam).get("taxCategory").asString();
    }

    private List<String> told() {
        return told("ProductListed");
    }

    private List<String> told(String type) {
        return shelf.in(database.sql("""
                        select payload ->> 'taxCategory' from catalog.outbox
                        where type = :type and payload ->> 'productId' = :product
                        order by position
                        """)
                .bind("type", type)
                .bind("product", jam.toString())
                .mapValue(String.class)
                .all()
                .collectList());
    }
}
