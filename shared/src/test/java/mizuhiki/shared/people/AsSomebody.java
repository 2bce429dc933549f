package mizuhiki.shared.people;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Calls of one signed-in person. */
public record AsSomebody(WebTestClient web, String bearer) {

    public static AsSomebody of(WebTestClient web, TestPeople people, UUID officeId, UUID personId) {
        return new AsSomebody(web, people.bearer(officeId, personId));
    }

    public ResponseSpec page(String path) {
        return web.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    public ResponseSpec get(String path) {
        return web.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer).exchange();
    }

    public ResponseSpec post(String path, Object body) {
        return web.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec put(String path, Object body) {
        return web.put()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec submit(String path, String form) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .bodyValue(form)
                .exchange();
    }
}
