package mizuhiki.shared.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody about to join the office.
 *
 * @param login e-mail address or member code; null for somebody who does not sign in
 */
public record NewPerson(
        String displayName,
        Set<Role> roles,
        @Nullable String stageName,
        @Nullable String legalName,
        @Nullable String login,
        @Nullable String password) {

    public static NewPerson named(String displayName, Role... roles) {
        return new NewPerson(displayName, Set.of(roles), null, null, null, null);
    }

    public NewPerson onStage(String name) {
        return new NewPerson(displayName, roles, name, legalName, login, password);
    }

    public NewPerson legally(String name) {
        return new NewPerson(displayName, roles, stageName, name, login, password);
    }

    public NewPerson signingIn(String newLogin, String newPassword) {
        return new NewPerson(displayName, roles, stageName, legalName, newLogin, newPassword);
    }

    /** Says no more than colleagues know. */
    @Override
    public String toString() {
        return displayName;
    }
}
