package mizuhiki.shared.web.page;

import java.util.List;
import java.util.regex.Pattern;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows, as {@code ${shell}} in every template.
 *
 * @param path of the request, without its query
 * @param back where to return to after the reading was changed; null on the answer to a form, whose words would be lost
 * @param referer the page of ours the request came from
 */
record Shell(
        @Nullable Viewer viewer,
        Reading reading,
        String path,
        @Nullable String back,
        @Nullable String referer,
        List<NavItem> navigation,
        Assets assets) {

    static final String ATTRIBUTE = "shell";

    private static final Pattern SHOP = Pattern.compile("^/(?:shop|live|claim)/([a-z0-9-]+)(?:/.*)?$");

    public boolean isSignedIn() {
        return viewer != null;
    }

    /** The place that leads here; where none does, the one whose area it is. */
    public boolean isHere(NavItem item) {
        return navigation.stream().anyMatch(each -> each.leadsTo(path)) ? isLowest(item) : item.isAround(path);
    }

    /** Of places one above the other only the lowest. */
    private boolean isLowest(NavItem item) {
        return item.leadsTo(path)
                && navigation.stream()
                        .noneMatch(other -> other.leadsTo(path) && other.path().startsWith(item.path() + "/"));
    }

    /** Few places fit into a bar at the thumb; many go behind a menu on a small screen. */
    public boolean hasFewPlaces() {
        return navigation.size() <= 5;
    }

    /** The shop a buyer is in. */
    public @Nullable String slug() {
        var shop = SHOP.matcher(path);
        return shop.matches() ? shop.group(1) : null;
    }

    /** Where one starts: the shop for buyers, the page for one's role for the people of the office. */
    public String home() {
        var slug = slug();
        return slug == null ? "/" : "/shop/" + slug;
    }

    public String asset(String asset) {
        return assets.url(asset);
    }
}
