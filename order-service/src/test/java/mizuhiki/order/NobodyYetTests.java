package mizuhiki.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Where members would stand, an office that has none yet is led to adding the first one; no empty table, no empty choice. */
@OrderTest
class NobodyYetTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(
            strings = {"/work/attendance", "/work/attendance/month", "/work/daily", "/wages/accounts", "/wages/yearly"})
    void pageLeadsToAddingTheFirstMember(String path) {
        var office = people.office().id();

        assertThat(page(path, people.bearer(office, people.manager(office))))
                .contains("まだメンバーがいません", "href=\"/people/new\"")
                .doesNotContain("<table", "name=\"personId\"", "id=\"nobody\"");
    }

    private String page(String path, String bearer) {
        return Objects.requireNonNull(web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
