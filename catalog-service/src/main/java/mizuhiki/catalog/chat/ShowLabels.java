package mizuhiki.catalog.chat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.comment.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What can be claimed in a show by writing its label.
 *
 * @param isOn comments count while the show is on
 */
record ShowLabels(List<Line> lines, boolean isOn) {

    static final ShowLabels NONE = new ShowLabels(List.of(), false);

    record Line(UUID showId, UUID productId, String label, boolean onAir, boolean pinned) {}

    static ShowLabels of(List<Line> lines) {
        return new ShowLabels(lines, lines.stream().anyMatch(Line::onAir));
    }

    /** A show may go on without any piece, and so does what is written in it. */
    ShowLabels during(boolean show) {
        return new ShowLabels(lines, show);
    }

    Labels labels() {
        var pinned = lines.stream().filter(Line::pinned).map(Line::label).findFirst();
        return Labels.of(lines.stream().map(Line::label).toList()).pinning(pinned.orElse(null));
    }

    boolean shows(UUID productId) {
        return lines.stream().anyMatch(line -> line.productId().equals(productId));
    }

    UUID productOf(@Nullable String label) {
        return lines.stream()
                .filter(line -> Objects.equals(line.label(), label))
                .map(Line::productId)
                .findFirst()
                .orElseThrow();
    }
}
