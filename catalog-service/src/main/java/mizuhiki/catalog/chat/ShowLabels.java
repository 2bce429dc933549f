package mizuhiki.catalog.chat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.catalog.comment.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What can be claimed in a show by writing its label.
 *
 * @param isOn comments count while the show is on
 */
record ShowLabels(List<Piece> pieces, boolean isOn) {

    static final ShowLabels NONE = new ShowLabels(List.of(), false);

    /** @param productId null, as the label is, where the show has no pieces */
    record Line(
            UUID showId,
            boolean isOn,
            @Nullable UUID productId,
            @Nullable String label,
            boolean pinned) {}

    static ShowLabels of(List<Line> lines) {
        var pieces = lines.stream().flatMap(Piece::of).toList();
        return new ShowLabels(pieces, lines.stream().anyMatch(Line::isOn));
    }

    record Piece(UUID productId, String label, boolean pinned) {

        private static Stream<Piece> of(Line line) {
            return line.productId() == null || line.label() == null
                    ? Stream.empty()
                    : Stream.of(new Piece(line.productId(), line.label(), line.pinned()));
        }
    }

    Labels labels() {
        var pinned = pieces.stream().filter(Piece::pinned).map(Piece::label).findFirst();
        return Labels.of(pieces.stream().map(Piece::label).toList()).pinning(pinned.orElse(null));
    }

    boolean shows(UUID productId) {
        return pieces.stream().anyMatch(piece -> piece.productId().equals(productId));
    }

    UUID productOf(@Nullable String label) {
        return pieces.stream()
                .filter(piece -> Objects.equals(piece.label(), label))
                .map(Piece::productId)
                .findFirst()
                .orElseThrow();
    }
}
