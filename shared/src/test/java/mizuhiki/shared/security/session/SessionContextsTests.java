package mizuhiki.shared.security.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.secret.TestSeals;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class SessionContextsTests {

    private final Sessions sessions = new Sessions(TestSeals.fresh());
    private final SignedInPeople people = mock(SignedInPeople.class);

    /** Every filter that wants to know subscribes again to what it was given at the start. */
    @Test
    void aRequestAsksOnceWhoIsCalling() {
        var viewer =
                new Viewer(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.STAFF), "Yui", TextLevel.NORMAL, false);
        var session = sessions.begin(viewer.officeId(), viewer.personId(), 0);
        when(people.of(any())).thenReturn(Mono.just(viewer));
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/").header("Authorization", "Bearer " + sessions.token(session)));

        var asked = new SessionContexts(sessions, people).load(exchange);

        assertThat(asked.block()).isEqualTo(asked.block());
        verify(people, times(1)).of(any());
    }
}
