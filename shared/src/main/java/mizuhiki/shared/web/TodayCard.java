package mizuhiki.shared.web;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;

/**
 * A part of the page きょう that another room fills.
 *
 * @param path answers with a fragment (and, without JavaScript, is linked to)
 * @param textKey what the card is about, shown while it loads and as the link
 * @param roles who sees it; what staff see, managers see too
 */
public record TodayCard(String path, String textKey, Set<Role> roles, int order) {

    public TodayCard {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Viewer viewer) {
        return roles.stream().anyMatch(viewer::is) || (roles.contains(Role.STAFF) && viewer.isManager());
    }
}
