package mizuhiki.catalog.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Where a picture is asked for, and something else comes. */
@CatalogTest
class NoFileTests {

    private static final String TEXT = "Content-Disposition: form-data; name=\"photo\"\r\n\r\nkumo.jpg\r\n";
    private static final String EMPTY = "Content-Disposition: form-data; name=\"photo\"; filename=\"\"\r\n\r\n\r\n";
    private static final String ELSE = "Content-Disposition: form-data; name=\"other\"\r\n\r\nkumo\r\n";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    private Office office;
    private TestVoice staff;
    private UUID product;

    @BeforeEach
    void pieceToBeShown() {
        office = people.office();
        staff = new TestVoice(web, people.bearer(office.id(), people.staff(office.id())));
        product = new TestShelf(office.id(), database, stock).made(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, EMPTY, ELSE})
    void pageOfAMemberAsksAgain(String part) {
        var member = new TestVoice(web, people.bearer(office.id(), people.member(office.id(), "はなこ")));

        assertThat(again(send(member, HttpMethod.POST, member.led("/catalog/make"), part)))
                .contains("type=\"file\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, EMPTY, ELSE})
    void pageOfStaffAsksAgain(String part) {
        var photo = "/catalog/review/" + product + "/photo?version=0";

        assertThat(again(send(staff, HttpMethod.POST, photo, part))).contains("type=\"file\"");
    }

    @Test
    void wordsThatWereMendedStay() {
        var words = field("title", "青いブローチ") + "--part\r\n" + field("version", "0") + "--part\r\n";

        assertThat(again(send(staff, HttpMethod.POST, "/catalog/mine/" + product, words + TEXT)))
                .contains("value=\"青いブローチ\"");
    }

    @Test
    void programsAreToldToo() {
        var lot = staff.post("/api/v1/catalog/lots", null).get("id").asString();

        send(staff, HttpMethod.PUT, "/api/v1/catalog/lots/" + lot + "/photo", TEXT)
                .expectStatus()
                .isEqualTo(422);
        send(staff, HttpMethod.PUT, "/api/v1/catalog/lots/" + lot + "/photo", ELSE)
                .expectStatus()
                .isBadRequest();
        send(staff, HttpMethod.PUT, "/api/v1/catalog/products/" + product + "/photo", TEXT)
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void programsReadThatItIsAFile() {
        var described = staff.get("/api/openapi").get("paths");

        for (var path : List.of("/api/v1/catalog/lots/{lotId}/photo", "/api/v1/catalog/products/{productId}/photo")) {
            assertThat(described.get(path).get("put").get("requestBody").toString())
                    .contains("multipart/form-data", "\"photo\":{\"type\":\"string\",\"format\":\"binary\"");
        }
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value);
    }

    private static String again(ResponseSpec answer) {
        var page = TestVoice.html(answer.expectStatus().isEqualTo(422));
        assertThat(page).contains("まだえらばれていません");
        return page;
    }

    private ResponseSpec send(TestVoice who, HttpMethod method, String path, String parts) {
        return web.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, who.bearer())
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=part")
                .accept(path.startsWith("/api") ? MediaType.ALL : MediaType.TEXT_HTML)
                .bodyValue("--part\r\n" + parts + "--part--\r\n")
                .exchange();
    }
}
