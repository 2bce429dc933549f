package mizuhiki.catalog.likeness;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Viewer;

/**
 * What is known of who can be seen in a photo.
 *
 * @param takenBy who took it in
 * @param people everybody who can be seen, be it a face or a hand
 */
record Look(UUID photoId, UUID takenBy, Word word, Set<UUID> people) {

    /** Whose word it is; {@code BEFORE} is a photo that was public before anybody was asked. */
    enum Word {
        NONE,
        BEFORE,
        MAKER,
        STAFF
    }

    Look {
        people = Set.copyOf(people);
    }

    Look said(Set<UUID> seen, Viewer viewer) {
        return new Look(photoId, takenBy, viewer.isStaff() ? Word.STAFF : Word.MAKER, seen);
    }

    /** Others' pictures, and what staff have looked at, are none of a maker's business. */
    boolean maySay(Viewer viewer) {
        return viewer.isStaff() || takenBy.equals(viewer.personId()) && (word == Word.NONE || word == Word.MAKER);
    }

    public boolean isSaid() {
        return word == Word.MAKER || isChecked();
    }

    boolean isChecked() {
        return word == Word.STAFF;
    }

    /** @param agreeing those in it who agree today */
    boolean isPublic(Set<UUID> agreeing) {
        return switch (word) {
            case NONE, MAKER -> false;
            case BEFORE -> true;
            case STAFF -> agreeing.containsAll(people);
        };
    }
}
