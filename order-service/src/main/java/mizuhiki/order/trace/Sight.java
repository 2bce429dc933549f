package mizuhiki.order.trace;

import java.util.UUID;
import mizuhiki.shared.people.Viewer;

/**
 * How far somebody may look.
 *
 * @param all a manager looks at everybody; a member at themselves
 */
record Sight(UUID personId, boolean all) {

    static Sight of(Viewer viewer) {
        return new Sight(viewer.personId(), viewer.isManager());
    }
}
