package mizuhiki.order;

import java.net.URI;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Pages reckon to the next day or month, which not every year has. */
@OrderTest
class FarYearsTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wages/close/+999999999-12",
                "/wages/close/0000-01",
                "/wages/books/expenses?month=-999999999-01",
                "/wages/book?day=%2B999999999-12-31&known=%2B999999999-12-31",
                "/work/records?month=%2B999999999-12",
                "/work/records/days/-999999999-01-01",
                "/api/v1/work/open-days?month=%2B999999999-12",
                "/api/v1/wages/months/-999999999-01/dry-run"
            })
    void noOfficeHasToDoWithOtherYears(String path) {
        var office = people.office().id();

        web.get()
                .uri(house -> URI.create(house.build().resolve("/") + path.substring(1)))
                .header("Authorization", people.bearer(office, people.manager(office)))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }
}
