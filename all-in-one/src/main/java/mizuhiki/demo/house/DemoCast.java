package mizuhiki.demo.house;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.security.session.Sessions;

/** Who can speak in the story of one office. */
public record DemoCast(OfficeClient client, Office office, Map<String, UUID> ids, Sessions sessions) {

    public OfficeClient speaking(String login, Instant moment) {
        var session = sessions.begin(office.id(), id(login), 0);
        return client.as("Bearer " + sessions.token(session)).at(moment);
    }

    OfficeClient buyer(Instant moment) {
        return client.as("").at(moment);
    }

    public UUID id(String login) {
        return Objects.requireNonNull(ids.get(login), login);
    }

    /** The n-th staff member's sign-in name. */
    public String staff(int number) {
        return logins("staff" + number + "@");
    }

    public String manager() {
        return logins("manager@");
    }

    private String logins(String prefix) {
        return ids.keySet().stream()
                .filter(login -> login.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }
}
