package mizuhiki.stream.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.market.StagedPiece;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.play.Script;
import mizuhiki.stream.play.StagedRole;
import mizuhiki.stream.play.StagedRole.Player;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** A show with all that belongs to it, as it stands now. */
record PlannedShow(Show show, RunSheet sheet, Map<UUID, Piece> known, Crew crew, Set<UUID> memberIds) {

    Script script(RehearsalForm.Wanted wanted) {
        return new Script(show.plannedMinutes(), pieces(), roles(), wanted.desk(), wanted.share());
    }

    private List<StagedPiece> pieces() {
        return sheet.items().stream().flatMap(this::piece).toList();
    }

    /** What was taken off the shop cannot be claimed. */
    private Stream<StagedPiece> piece(Item item) {
        var piece = known.get(item.productId());
        return piece == null
                ? Stream.empty()
                : Stream.of(new StagedPiece(
                        piece.productId(),
                        piece.title(),
                        piece.price(),
                        piece.listed() ? piece.available() : 0,
                        item.mode(),
                        item.holdMinutes(),
                        item.plannedMinutes()));
    }

    private List<StagedRole> roles() {
        return crew.places().stream()
                .map(place -> new StagedRole(place.slot(), player(place.seat())))
                .toList();
    }

    private @Nullable Player player(Crew.@Nullable Seat seat) {
        return seat == null
                ? null
                : new Player(seat.personId(), seat.displayName(), memberIds.contains(seat.personId()));
    }
}
