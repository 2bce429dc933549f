package mizuhiki.shared.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the office, as colleagues know them. The legal name is not part of this.
 *
 * @param stageName what the public may see, and only with the consent {@link Consent#STAGE_NAME}
 */
public record Person(
        UUID id,
        String displayName,
        @Nullable String stageName,
        Set<Role> roles,
        TextLevel textLevel,
        boolean furigana,
        boolean active,
        LocalDate joinedOn,
        int version) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return is(Role.STAFF) || is(Role.MANAGER);
    }
}
