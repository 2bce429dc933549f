package mizuhiki.shared.web;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;

/**
 * A place in the navigation.
 *
 * @param textKey key of its name
 * @param roles who sees it; what staff see, managers see too
 * @param area path below which all belongs to the place for those whom no other place leads there
 */
public record NavItem(String path, String textKey, Set<Role> roles, int order, String area) {

    public NavItem {
        roles = Set.copyOf(roles);
    }

    public NavItem(String path, String textKey, Set<Role> roles, int order) {
        this(path, textKey, roles, order, path);
    }

    public boolean isFor(Viewer viewer) {
        return roles.stream().anyMatch(viewer::is) || (roles.contains(Role.STAFF) && viewer.isManager());
    }

    /** Its own page and those below it. */
    public boolean leadsTo(String requested) {
        return isAt(path, requested);
    }

    public boolean isAround(String requested) {
        return isAt(area, requested);
    }

    private static boolean isAt(String place, String requested) {
        return requested.equals(place) || requested.startsWith(place + "/");
    }
}
