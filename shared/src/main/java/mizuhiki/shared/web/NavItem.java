package mizuhiki.shared.web;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;

/**
 * A place in the navigation.
 *
 * @param textKey key of its name
 * @param roles who sees it; what staff see, managers see too
 */
public record NavItem(String path, String textKey, Set<Role> roles, int order) {

    public NavItem {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Viewer viewer) {
        return roles.stream().anyMatch(viewer::is) || (roles.contains(Role.STAFF) && viewer.isManager());
    }

    /** Its own page and those below it. */
    public boolean leadsTo(String requested) {
        return requested.equals(path) || requested.startsWith(path + "/");
    }
}
