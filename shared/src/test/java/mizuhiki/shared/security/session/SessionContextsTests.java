package mizuhiki.shared.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.secret.TestSeals;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SessionContextsTests {

    private final Sessions sessions = new Sessions(TestSeals.fresh());
    private final SignedInPeople people = mock(SignedInPeople.class);
    private final SessionContexts contexts = new SessionContexts(sessions, people, new SessionCookie(sessions));
    private final Viewer viewer =
            new Viewer(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.STAFF), "Yui", TextLevel.NORMAL, false);
    private final Session old =
            new Session(viewer.officeId(), viewer.personId(), 3, Instant.now().plus(Duration.ofDays(12)));

    /** Every filter that wants to know subscribes again to what it was given at the start. */
    @Test
    void aRequestAsksOnceWhoIsCalling() {
        var session = sessions.begin(viewer.officeId(), viewer.personId(), 0);
        when(people.of(any())).thenReturn(Mono.just(viewer));
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/").header("Authorization", "Bearer " + sessions.token(session)));

        var asked = contexts.load(exchange);

        assertThat(asked.block()).isEqualTo(asked.block());
        verify(people, times(1)).of(any());
    }

    @Test
    void whoGoesFromPageToPageStaysSignedIn() {
        var renewed = renewed(MockServerHttpRequest.get("/today")
                .accept(MediaType.TEXT_HTML)
                .cookie(new HttpCookie(SessionCookie.NAME, sessions.token(old))));

        var session = sessions.read(renewed.orElseThrow()).orElseThrow();
        assertThat(session.epoch()).isEqualTo(3);
        assertThat(session.until()).isAfter(Instant.now().plus(Duration.ofDays(13)));
    }

    @Test
    void aSessionOfTodayIsLeftAsItIs() {
        var fresh = sessions.begin(viewer.officeId(), viewer.personId(), 3);

        assertThat(renewed(MockServerHttpRequest.get("/today")
                        .accept(MediaType.TEXT_HTML)
                        .cookie(new HttpCookie(SessionCookie.NAME, sessions.token(fresh)))))
                .isEmpty();
    }

    @Test
    void aTokenGivenToAProgramEndsWhenItWasSaidTo() {
        assertThat(renewed(MockServerHttpRequest.get("/today")
                        .accept(MediaType.TEXT_HTML)
                        .header("Authorization", "Bearer " + sessions.token(old))))
                .isEmpty();
    }

    @Test
    void onlyATurnedPageRenews() {
        var cookie = new HttpCookie(SessionCookie.NAME, sessions.token(old));

        assertThat(renewed(MockServerHttpRequest.post("/sign-out")
                        .accept(MediaType.TEXT_HTML)
                        .cookie(cookie)))
                .isEmpty();
        assertThat(renewed(MockServerHttpRequest.get("/card")
                        .accept(MediaType.TEXT_HTML)
                        .header("HX-Request", "true")
                        .cookie(cookie)))
                .isEmpty();
        assertThat(renewed(MockServerHttpRequest.get("/api/v1/me").cookie(cookie)))
                .isEmpty();
    }

    @Test
    void anEndedSessionIsNotRenewed() {
        assertThat(renewed(
                        MockServerHttpRequest.get("/today")
                                .accept(MediaType.TEXT_HTML)
                                .cookie(new HttpCookie(SessionCookie.NAME, sessions.token(old))),
                        Mono.empty()))
                .isEmpty();
    }

    private Optional<String> renewed(MockServerHttpRequest.BaseBuilder<?> request) {
        return renewed(request, Mono.just(viewer));
    }

    private Optional<String> renewed(MockServerHttpRequest.BaseBuilder<?> request, Mono<Viewer> found) {
        when(people.of(any())).thenReturn(found);
        var exchange = MockServerWebExchange.from(request);
        contexts.load(exchange).block();
        return Optional.ofNullable(exchange.getResponse().getCookies().getFirst(SessionCookie.NAME))
                .map(HttpCookie::getValue);
    }
}
