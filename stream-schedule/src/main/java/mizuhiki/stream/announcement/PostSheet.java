package mizuhiki.stream.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.network.TextFit;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.post.Involved;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostState;
import mizuhiki.stream.post.Seen;
import mizuhiki.stream.post.Sight;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A post as staff see it now.
 *
 * @param missing who does not agree to be seen in it, or not any more
 * @param unseen nobody has looked yet who can be seen in one of its pictures
 */
public record PostSheet(
        Post post,
        Involved involved,
        List<String> missing,
        boolean unseen,
        @Nullable Show show,
        Known known) {

    /** Names and pieces by id. */
    public record Known(Map<UUID, String> names, Map<UUID, Piece> pieces) {}

    public record Sighting(String displayName, Sight sight) {}

    public TextFit fit() {
        return post.fit();
    }

    /** It does not go out as it is. */
    public boolean stopped() {
        return post.state().isInside() && (!missing.isEmpty() || unseen || calledOff());
    }

    public boolean calledOff() {
        return show != null && show.state() == ShowState.CANCELLED;
    }

    /** It should be out by the end of the day. */
    boolean due(LocalDate today) {
        return post.state().isInside()
                && !calledOff()
                && Moment.dayOf(post.publishAt()).equals(today);
    }

    /** It is out, and somebody in it does not want that any more. */
    public boolean toTakeDown() {
        return post.state() == PostState.PUBLISHED && !missing.isEmpty();
    }

    public boolean publishable() {
        return post.state() == PostState.READY && !stopped();
    }

    public String missingNames() {
        return String.join("、", missing);
    }

    public List<String> preparers() {
        return involved.preparers().stream()
                .map(each -> known.names().getOrDefault(each.personId(), ""))
                .toList();
    }

    public List<Sighting> sightings() {
        return involved.seen().stream().map(this::sighting).toList();
    }

    public List<Piece> pictures() {
        return involved.pictures().stream()
                .filter(known.pieces()::containsKey)
                .map(known.pieces()::get)
                .toList();
    }

    public @Nullable Piece piece() {
        return post.productId() == null ? null : known.pieces().get(post.productId());
    }

    private Sighting sighting(Seen seen) {
        return new Sighting(known.names().getOrDefault(seen.personId(), ""), seen.sight());
    }
}
