package mizuhiki.stream.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.play.Script;
import mizuhiki.stream.play.StagedRole;
import mizuhiki.stream.play.StagedRole.Player;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** A show with all that belongs to it, as it stands now. */
record PlannedShow(Show show, Programme programme, Crew crew, Set<UUID> memberIds) {

    Script script(RehearsalForm.Wanted wanted) {
        return new Script(show.plannedMinutes(), programme.pieces(), roles(), wanted.desk(), wanted.share());
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
