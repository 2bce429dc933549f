package mizuhiki.catalog.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@CatalogTest
class UntoldSellerTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Offices offices;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    private Office office;
    private TestShelf shelf;
    private String product;

    @BeforeEach
    void somethingIsOnSaleInAShopThatIsNotOpen() {
        var slug = "moved-in-" + UUID.randomUUID().toString().substring(0, 8);
        office = offices.open(slug, "ひかり作業所", Seller.UNNAMED).block();
        shelf = new TestShelf(office.id(), database, stock);
        product = "/catalog/products/" + shelf.onSale(1);
    }

    @Test
    void staffAreToldAndManagersAreLedToWhereItIsWritten() {
        assertThat(page(people.staff(office.id()))).contains("お店はまだ開いていません").doesNotContain("href=\"/office\"");
        assertThat(page(people.manager(office.id()))).contains("お店はまだ開いていません", "href=\"/office\"");

        shelf.sql(
                "update people.office set seller_name = 'a', responsible_person = 'b', address = 'c', phone = 'd',"
                        + " bank_account = 'e' where id = '%s'",
                office.id());

        assertThat(page(people.staff(office.id()))).doesNotContain("お店はまだ開いていません");
    }

    @Test
    void nothingIsSaidOfWhatIsNotOnSale() {
        shelf.sql("update catalog.product set state = 'WITHDRAWN'");

        assertThat(page(people.staff(office.id()))).doesNotContain("お店はまだ開いていません");
    }

    /** Its own part: the menu leads managers everywhere. */
    private String page(UUID person) {
        var page = new TestVoice(web, people.bearer(office.id(), person)).page(product);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
