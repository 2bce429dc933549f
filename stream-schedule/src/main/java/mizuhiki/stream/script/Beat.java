package mizuhiki.stream.script;

import java.util.Collection;
import java.util.List;
import mizuhiki.stream.cue.Cue;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.timing.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A segment with everything that belongs to it.
 *
 * @param item how the piece is claimed, where it is one
 * @param breakDue a break belongs before it
 */
public record Beat(
        Stretch stretch, @Nullable Piece piece, @Nullable Item item, List<Cue> cues, boolean breakDue) {

    /** What the users of the office call it; null where its kind says all. */
    public @Nullable String title() {
        return piece == null ? stretch.segment().title() : piece.title();
    }

    /** The words for one role. */
    public String cue(String role) {
        return cues.stream()
                .filter(cue -> cue.role().equals(role))
                .map(Cue::words)
                .findFirst()
                .orElse("");
    }

    public Beat onlyFor(Collection<String> roles) {
        var own = cues.stream().filter(cue -> roles.contains(cue.role())).toList();
        return new Beat(stretch, piece, item, own, breakDue);
    }
}
