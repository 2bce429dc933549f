package mizuhiki.shared.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.secret.TestSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTests {

    @TempDir
    Path data;

    @Test
    void aSessionOutlivesTheProcessThatBeganIt() {
        var before = new Sessions(TestSeals.in(data));
        var session = before.begin(UUID.randomUUID(), UUID.randomUUID(), 3);

        var after = new Sessions(TestSeals.in(data));

        assertThat(after.read(before.token(session))).contains(session);
    }

    @Test
    void aSessionEndsAtItsTime() {
        var sessions = new Sessions(TestSeals.in(data));
        var over = new Session(
                UUID.randomUUID(), UUID.randomUUID(), 0, Instant.now().minusSeconds(1));

        assertThat(sessions.read(sessions.token(over))).isEmpty();
    }

    @Test
    void aSessionOfAnotherHouseIsNone() {
        var elsewhere = new Sessions(TestSeals.fresh());
        var session = elsewhere.begin(UUID.randomUUID(), UUID.randomUUID(), 0);

        assertThat(new Sessions(TestSeals.in(data)).read(elsewhere.token(session)))
                .isEmpty();
    }
}
