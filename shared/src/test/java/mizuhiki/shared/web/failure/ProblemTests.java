package mizuhiki.shared.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import mizuhiki.sample.Samples;
import mizuhiki.shared.database.TestDatabase;
import mizuhiki.shared.office.GroundApplication;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = {GroundApplication.class, Samples.class})
@AutoConfigureWebTestClient
@ContextConfiguration(initializers = TestDatabase.class)
class ProblemTests {

    private static final ParameterizedTypeReference<Map<String, Object>> PROBLEM =
            new ParameterizedTypeReference<>() {};

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople testPeople;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"\",\"count\":1}                   | 400 | invalid-input    | name",
                "{\"name\":\"水引の飾り\",\"count\":0}          | 400 | invalid-input    | count",
                "{\"name\":\"長すぎる名前\",\"count\":1}        | 400 | invalid-input    | name",
                "{\"name\":\"a\",\"count\":\"many\"}           | 400 | unreadable-input | count",
                "{\"name\":                                    | 400 | unreadable-input | ",
                "[]                                            | 400 | unreadable-input | ",
            })
    void wrongInputIsToldByField(String body, int status, String slug, String field) {
        var problem = problem(
                web.post()
                        .uri("/api/v1/sample")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body),
                status);

        assertThat(problem).containsEntry("type", "/problems/" + slug).containsEntry("status", status);
        assertThat(problem.get("detail")).asString().isNotEmpty().doesNotContain("ページ", "もど");
        if (field != null) {
            assertThat(problem.get("errors")).asString().contains("field=" + field, "message=");
        }
    }

    @Test
    void tooMuchIsRefused() {
        var body = "{\"name\":\"" + "a".repeat(300_000) + "\",\"count\":1}";

        assertThat(problem(
                        web.post()
                                .uri("/api/v1/sample")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(body),
                        413))
                .containsEntry("type", "/problems/too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/sample, 415, unsupported-media-type",
        "DELETE, /api/v1/sample, 405, method-not-allowed",
        "GET, /api/v1/sample/1?page=1, 400, unreadable-input",
        "GET, /api/v1/sample/00000000-0000-0000-0000-000000000001, 400, unreadable-input",
        "GET, /api/v1/none, 404, not-found",
        "GET, /api/v1/sample/jam/stale, 409, stale",
        "GET, /api/v1/sample/jam/conflict, 409, conflict",
        "GET, /api/v1/sample/jam/any, 500, unexpected",
    })
    void everyOtherFailureHasItsType(HttpMethod method, String uri, int status, String slug) {
        var request = web.method(method).uri(uri);
        if (status == 415) {
            request.contentType(MediaType.APPLICATION_XML).bodyValue("<piece/>");
        }
        var problem = problem(request, status);

        assertThat(problem).containsEntry("type", "/problems/" + slug).containsKeys("title", "detail", "instance");
        assertThat(problem.toString()).doesNotContain("secret_table", "Exception");
        assertThat(problem.containsKey("errorId")).isEqualTo(status == 500);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, text=%ZZ",
        "multipart/form-data; boundary=x, --x broken",
        "multipart/form-data, no boundary",
    })
    void garbledFormsAreTheSendersFault(String type, String body) {
        web.post()
                .uri("/reading")
                .header("Authorization", "Bearer none")
                .header("Content-Type", type)
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void garbledAddressesAreTheSendersFault() {
        problem(web.get().uri(house -> house.build().resolve("/sample/%00")), 400);
        problem(web.get().uri(house -> house.build().resolve("/api/v1/sample/%20?page=1")), 400);
    }

    @Test
    void garbledHeadersAreTheSendersFault() {
        problem(web.get().uri("/sample").header("Accept", "no type at all"), 400);
    }

    @Test
    void programsChooseTheLanguage() {
        assertThat(problem(web.get().uri("/api/v1/none").header("Accept-Language", "en-GB,en;q=0.9"), 404))
                .containsEntry("title", "Not found");
        assertThat(problem(web.get().uri("/api/v1/none").header("Accept-Language", "ja"), 404))
                .containsEntry("title", "見つかりませんでした");
        assertThat(problem(web.get().uri("/api/v1/none").header("Accept-Language", "???"), 404))
                .containsEntry("title", "見つかりませんでした");
    }

    @Test
    void browsersGetAKindPage() {
        assertThat(page("/none", 404))
                .contains("<h1>見つかりませんでした</h1>", "はじめのページへ")
                .doesNotContain("Whitelabel");
        assertThat(page("/sign-in?unsent=perhaps", 400))
                .contains("ここでは使えないものがあります", "はじめのページへ")
                .doesNotContain("unsent:");
        assertThat(page("/problems/stale", 200)).contains("先に、ほかの人が変えました");
        assertThat(page("/problems/nothing-of-this-kind", 404)).contains("見つかりませんでした");
    }

    @Test
    void buyersStayInTheirShopAndAreToldWhatToDo() {
        var slug = testPeople.office().slug();

        assertThat(page("/shop/" + slug + "/none", 404))
                .contains("class=\"shop\"", "href=\"/shop/" + slug + "\"", "店にもどる")
                .doesNotContain("/sign-in", "はじめのページへ");
        assertThat(page("/shop/" + slug + "/sample", 400))
                .contains("このページを開けませんでした")
                .doesNotContain("piece", "読みとれませんでした", "保存したもの");
        assertThat(page("/shop/no-such-shop", 404)).contains("はじめのページへ").doesNotContain("店にもどる");
    }

    @Test
    void aCardThatFailsSaysSoInItsPlace() {
        var part = web.get()
                .uri("/none")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(part).contains("class=\"notice\"").doesNotContain("<html", "<h1");
    }

    private String page(String uri, int status) {
        var body = web.get()
                .uri(uri)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private static Map<String, Object> problem(WebTestClient.RequestHeadersSpec<?> request, int status) {
        var body = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(PROBLEM)
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }
}
