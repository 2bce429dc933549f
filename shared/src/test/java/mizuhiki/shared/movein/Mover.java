package mizuhiki.shared.movein;

import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

/** Somebody who wants to open an office. */
record Mover(WebTestClient web, String login, String password) {

    ResponseSpec look(String key) {
        return web.get().uri("/open/" + key).accept(MediaType.TEXT_HTML).exchange();
    }

    ResponseSpec open(String key, String slug) {
        var token = formToken();
        return web.post()
                .uri("/open/" + key)
                .accept(MediaType.TEXT_HTML)
                .cookie(token.getName(), token.getValue())
                .body(BodyInserters.fromFormData("officeName", "きぼう作業所")
                        .with("slug", slug)
                        .with("managerName", "中村")
                        .with("login", login)
                        .with("password", password)
                        .with("_csrf", token.getValue()))
                .exchange();
    }

    private ResponseCookie formToken() {
        return Objects.requireNonNull(web.get()
                .uri("/sign-in")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .returnResult(String.class)
                .getResponseCookies()
                .getFirst("XSRF-TOKEN"));
    }
}
