package mizuhiki.order.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the page of the tables says of stock and of the one table. */
@OrderTest
class AccountPagesTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final String PAGE = "/wages/books/accounts";
    private static final String FROM_BOOK = "材料の帳面から出しています";
    private static final String REPLACED = "材料の帳面は使っていません";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Ledger ledger;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID boss;
    private WebTestClient manager;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        boss = people.manager(office);
        manager = as(boss);
    }

    @Test
    void stockOfOneKindOfWorkLeavesTheBookOfTheOthers() {
        new TestMaterials(sales, office).received(NOW, 1_000);

        count("製菓", 10, 30);

        assertThat(page()).contains(FROM_BOOK, "製菓", "30円", "1,000円").doesNotContain(REPLACED, "??");
        assertThat(making()).contains("期首材料棚卸高,0,10,10", "期末材料棚卸高,1000,30,1030");
    }

    /** Tables that were handed in by then stay what they were. */
    @Test
    void stockEnteredWhileAnyMaterialStoodInThePlaceOfTheBookStillDoes() {
        new TestMaterials(sales, office).received(NOW, 1_000);
        sales.now(office, NOW, database.sql("""
                        insert into orders.stocktaking
                          (fiscal_year, work_type, stock, opening, closing, source, added_by, beside_book)
                        values (2026, '製菓', 'MATERIAL', 10, 30, '棚卸表', :by, false)
                        """).bind("by", boss).then());

        assertThat(page()).contains(REPLACED, "30円").doesNotContain(FROM_BOOK, "1,000円", "??");
        assertThat(making()).contains("期首材料棚卸高,10,10", "期末材料棚卸高,30,30");

        count("製菓", 10, 40);

        assertThat(making()).contains("期首材料棚卸高,0,10,10", "期末材料棚卸高,1000,40,1040");
    }

    @Test
    void pageSaysWhenAnEntryStandsInThePlaceOfTheBook() {
        new TestMaterials(sales, office).received(NOW, 1_000);

        count("自主製品", 0, 700);

        assertThat(page()).contains(REPLACED, "700円").doesNotContain(FROM_BOOK, "1,000円", "??");
    }

    @Test
    void entryIsTakenBackAndTheBookCountsAgain() {
        new TestMaterials(sales, office).received(NOW, 1_000);
        count("自主製品", 0, 700);
        count("自主製品", 0, 700);
        var withdrawal = link(page());

        post(withdrawal);
        post(withdrawal);

        assertThat(page()).contains(FROM_BOOK, "1,000円").doesNotContain(REPLACED, "700円", "/withdrawal");
        assertThat(sales.now(
                        office,
                        NOW,
                        database.sql("select count(*)::text from people.audit where action = 'stocktaking-withdrawn'")
                                .mapValue(String.class)
                                .one()))
                .isEqualTo("1");
    }

    @Test
    void entryBeforeCountsAgainWhenTheLastOneIsTakenBack() {
        count("水引", 0, 500);
        count("水引", 0, 5_000);
        assertThat(page()).contains("5,000円");

        post(link(page()));

        assertThat(page()).contains("500円").doesNotContain("5,000円");
    }

    @Test
    void whatIsEnteredAgainStandsWhenTheWithdrawalOfTheFirstIsTappedOnceMore() {
        count("水引", 0, 500);
        var withdrawal = link(page());
        post(withdrawal);
        count("水引", 0, 500);

        post(withdrawal);

        assertThat(page()).contains("500円", "/withdrawal");
    }

    @Test
    void bookCountsAgainOnceEveryEntryInItsPlaceIsTakenBack() {
        new TestMaterials(sales, office).received(NOW, 1_000);
        count("自主製品", 0, 600);
        count("自主製品", 0, 700);

        post(link(page()));
        assertThat(page()).contains(REPLACED, "600円", "前に入れた分もふくめて");
        post(link(page()));

        assertThat(page()).contains(FROM_BOOK, "1,000円").doesNotContain(REPLACED);
    }

    @Test
    void programsTakeBackEntriesToo() {
        count("水引", 0, 500);
        var id = link(page()).replaceAll(".*/stock/([0-9a-f-]+)/.*", "$1");

        manager.delete()
                .uri("/api/v1/wages/tables/2026/stock/" + id)
                .exchange()
                .expectStatus()
                .isNoContent();

        manager.get()
                .uri("/api/v1/wages/tables/2026")
                .exchange()
                .expectBody()
                .jsonPath("$.stock.length()")
                .isEqualTo(0);
        manager.delete()
                .uri("/api/v1/wages/tables/2025/stock/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        as(people.staff(office))
                .delete()
                .uri("/api/v1/wages/tables/2026/stock/" + id)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void pageSaysWhenSalesHaveOutgrownTheOneTable() {
        Forms.post(manager, PAGE + "/2026/choice", Map.of("simplified", "true", "reason", "多種少額のため"))
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(page()).doesNotContain("id=\"too-large\"");

        sell(50_000_001);

        assertThat(page()).contains("id=\"too-large\"", "50,000,001円").doesNotContain("??");
        manager.get()
                .uri("/api/v1/wages/tables/2026")
                .exchange()
                .expectBody()
                .jsonPath("$.salesTooLarge")
                .isEqualTo(true);
    }

    private void count(String workType, long opening, long closing) {
        post(
                PAGE + "/2026/stock",
                "workType",
                workType,
                "stock",
                "MATERIAL",
                "opening",
                String.valueOf(opening),
                "closing",
                String.valueOf(closing),
                "source",
                "棚卸表");
    }

    private void sell(long yen) {
        var postings = List.of(Posting.on(Account.SALES, Yen.of(-yen)), Posting.on(Account.POOL, Yen.of(yen)));
        sales.now(
                office,
                NOW,
                ledger.book(Entry.of(Entry.Kind.SETTLEMENT, UUID.randomUUID(), Moment.dayOf(NOW), postings)));
    }

    private void post(String path, String... typed) {
        var fields = new HashMap<String, String>();
        for (int field = 0; field < typed.length; field += 2) {
            fields.put(typed[field], typed[field + 1]);
        }
        Forms.post(manager, path, fields).exchange().expectStatus().isSeeOther();
    }

    private String page() {
        return Forms.page(manager, PAGE + "?year=2026");
    }

    private String making() {
        return new String(manager.get()
                .uri(PAGE + "/2026/2.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private static String link(String page) {
        var found = Pattern.compile("/wages/books/accounts/2026/stock/[0-9a-f-]+/withdrawal")
                .matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
