package mizuhiki.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in, at the pages and at the API. */
public record TestVoice(WebTestClient web, String bearer) {

    private static final String FORM_TOKEN = UUID.randomUUID().toString();

    public JsonNode get(String path) {
        return read(ask(HttpMethod.GET, path, null).expectStatus().isOk());
    }

    public JsonNode post(String path, Object body) {
        return read(ask(HttpMethod.POST, path, body).expectStatus().is2xxSuccessful());
    }

    public void refused(HttpMethod method, String path, Object body, int status, String slug) {
        var problem = read(ask(method, path, body).expectStatus().isEqualTo(status));
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + slug);
    }

    public ResponseSpec ask(HttpMethod method, String path, Object body) {
        var request = web.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, bearer);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    public String page(String path) {
        return html(browse(path).expectStatus().isOk());
    }

    public ResponseSpec browse(String path) {
        return web.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .accept(MediaType.TEXT_HTML)
                .exchange();
    }

    /** @param fields names and values in turn */
    public ResponseSpec submit(String path, Object... fields) {
        var form = BodyInserters.fromFormData("_csrf", FORM_TOKEN);
        for (var field = 0; field < fields.length; field += 2) {
            form.with(fields[field].toString(), fields[field + 1].toString());
        }
        return web.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .accept(MediaType.TEXT_HTML)
                .cookie("XSRF-TOKEN", FORM_TOKEN)
                .body(form)
                .exchange();
    }

    /** Where a form that was taken leads to. */
    public String led(String path, Object... fields) {
        var answer = submit(path, fields).expectStatus().isSeeOther().returnResult(Void.class);
        return Objects.requireNonNull(answer.getResponseHeaders().getFirst(HttpHeaders.LOCATION));
    }

    public static String html(ResponseSpec response) {
        var html = part(response);
        assertThat(html).contains("</main>");
        return html;
    }

    /** Of a page. */
    public static String part(ResponseSpec response) {
        var html = Objects.requireNonNullElse(
                response.expectBody(String.class).returnResult().getResponseBody(), "");
        assertThat(html).doesNotContain("??");
        return html;
    }

    private static JsonNode read(ResponseSpec response) {
        return JsonMapper.shared().readTree(response.expectBody().returnResult().getResponseBody());
    }
}
