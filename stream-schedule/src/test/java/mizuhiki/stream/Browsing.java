package mizuhiki.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** People of an office in front of its pages. */
public record Browsing(Studio studio) {

    public String page(UUID personId, String path) {
        return text(get(personId, path).expectStatus().isOk());
    }

    public WebTestClient.ResponseSpec get(UUID personId, String path) {
        return studio.as(personId).get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    }

    /** Fields and their values by turns. */
    public WebTestClient.ResponseSpec submit(UUID personId, String path, Object... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var at = 0; at < fields.length; at += 2) {
            form.add(fields[at].toString(), fields[at + 1].toString());
        }
        return studio.as(personId)
                .post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }

    public static String text(WebTestClient.ResponseSpec answer) {
        var text = answer.expectBody(String.class).returnResult().getResponseBody();
        assertThat(text).doesNotContain("??");
        return text;
    }
}
