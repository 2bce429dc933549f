package mizuhiki.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A card with nothing to tell takes no place on きょう; a line break is something already. */
@CatalogTest
class QuietDayTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(strings = {"/catalog/materials/short", "/catalog/review/today", "/catalog/photos/unseen/waiting"})
    void nothingIsToldWhereNothingWaits(String card) {
        var office = people.office().id();
        var staff = new TestVoice(web, people.bearer(office, people.staff(office)));

        assertThat(staff.browse(card)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent())
                .isNullOrEmpty();
    }
}
