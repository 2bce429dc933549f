package mizuhiki.shared.people.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does not want to be asked for.
 *
 * @param minutesADay at most this long in shows on one day; null for no limit of their own
 * @param quietRolesOnly only roles nobody sees or hears: comments, stock, packing
 */
public record PersonalLimit(UUID personId, @Nullable Integer minutesADay, boolean quietRolesOnly) {

    public static PersonalLimit none(UUID personId) {
        return new PersonalLimit(personId, null, false);
    }
}
