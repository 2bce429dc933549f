package mizuhiki.shared.people;

import java.util.Set;
import java.util.UUID;

/** The signed-in person, as every page and endpoint knows them (the security principal). */
public record Viewer(
        UUID personId, UUID officeId, Set<Role> roles, String displayName, TextLevel text, boolean furigana) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return is(Role.STAFF) || is(Role.MANAGER);
    }

    public boolean isManager() {
        return is(Role.MANAGER);
    }

    public boolean isMember() {
        return is(Role.MEMBER);
    }
}
