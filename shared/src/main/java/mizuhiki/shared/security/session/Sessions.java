package mizuhiki.shared.security.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.secret.Seal;
import mizuhiki.shared.secret.Seals;
import org.springframework.stereotype.Component;

/** Signs sessions and reads them back. They are kept nowhere, so they survive a restart and any number of processes. */
@Component
public class Sessions {

    public static final Duration LASTS = Duration.ofDays(14);

    private static final Duration FRESH = Duration.ofDays(1);

    private final Seal seal;

    Sessions(Seals seals) {
        this.seal = seals.of("session");
    }

    public Session begin(UUID officeId, UUID personId, int epoch) {
        return new Session(officeId, personId, epoch, Instant.now().plus(LASTS).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The same goes on from now, if it began longer ago than a day. */
    Optional<Session> renew(Session session) {
        var began = session.until().minus(LASTS);
        return began.plus(FRESH).isBefore(Instant.now())
                ? Optional.of(begin(session.officeId(), session.personId(), session.epoch()))
                : Optional.empty();
    }

    public String token(Session session) {
        return seal.close(session);
    }

    /** Whose session it is, as long as it lasts. */
    public Optional<UUID> person(String token) {
        return read(token).map(Session::personId);
    }

    Optional<Session> read(String token) {
        return seal.open(token, Session.class).filter(session -> session.until().isAfter(Instant.now()));
    }
}
