package mizuhiki.catalog.board;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@CatalogTest
class BoardPageTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Test
    void anOfficeThatBeginsIsLedToItsFirstPiece() {
        var office = people.office().id();
        var staff = new TestVoice(web, people.bearer(office, people.staff(office)));

        assertThat(staff.page("/catalog/products")).contains("href=\"/catalog/make\"", "登録すると、ここにならびます");
        assertThat(staff.page("/catalog/products?state=LISTED")).doesNotContain("登録すると、ここにならびます");
        assertThat(staff.page("/catalog/make")).contains("あたらしく登録する");
    }
}
