package mizuhiki.catalog.likeness;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a photo is public, and why, as staff read it.
 *
 * @param people names of those who can be seen
 * @param unasked of these, those without a yes that holds today
 */
public record Shown(UUID photoId, Standing standing, List<String> people, List<String> unasked) {

    /** {@code UNSEEN_BUT_PUBLIC} was so before anybody was asked. */
    public enum Standing {
        UNSEEN,
        UNSEEN_BUT_PUBLIC,
        NOBODY,
        AGREED,
        NOT_AGREED
    }

    static Shown of(Look look, Set<UUID> agreeing, Map<UUID, String> names) {
        return new Shown(
                look.photoId(),
                standing(look, agreeing),
                names(look.people(), names),
                names(
                        look.people().stream()
                                .filter(person -> !agreeing.contains(person))
                                .toList(),
                        names));
    }

    private static Standing standing(Look look, Set<UUID> agreeing) {
        return switch (look.word()) {
            case NONE, MAKER -> Standing.UNSEEN;
            case BEFORE -> Standing.UNSEEN_BUT_PUBLIC;
            case STAFF -> checked(look, agreeing);
        };
    }

    private static Standing checked(Look look, Set<UUID> agreeing) {
        if (look.people().isEmpty()) {
            return Standing.NOBODY;
        }
        return look.isPublic(agreeing) ? Standing.AGREED : Standing.NOT_AGREED;
    }

    private static List<String> names(Collection<UUID> people, Map<UUID, String> names) {
        return people.stream()
                .map(person -> names.getOrDefault(person, ""))
                .sorted()
                .toList();
    }

    /** Whether staff have something to do about it. */
    public boolean isOpen() {
        return switch (standing) {
            case UNSEEN, UNSEEN_BUT_PUBLIC, NOT_AGREED -> true;
            case NOBODY, AGREED -> false;
        };
    }
}
