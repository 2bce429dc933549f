package mizuhiki.stream.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Span;
import org.jspecify.annotations.Nullable;

/**
 * One show as it lies on the desk of staff.
 *
 * @param addable pieces for sale that are not on the run sheet yet
 * @param askable everybody who could be asked for a role
 * @param felt minutes people said today that they feel up to; for staff and themselves alone
 */
record Desk(
        Show show,
        RunSheet sheet,
        List<Line> lines,
        List<Piece> addable,
        Crew crew,
        List<Person> askable,
        Map<UUID, Integer> felt) {

    /** A piece on the run sheet and when it is due. */
    record Line(Piece piece, Item item, Instant dueAt) {

        public LocalTime dueTime() {
            return Moment.timeOf(dueAt);
        }
    }

    record Things(RunSheet sheet, Rundown rundown, Map<UUID, Piece> known, List<Piece> forSale) {}

    static Desk of(Show show, Things things, Crew crew, List<Person> askable, Map<UUID, Integer> felt) {
        var onSheet = things.sheet().productIds();
        var addable = things.forSale().stream()
                .filter(piece -> !onSheet.contains(piece.productId()))
                .toList();
        return new Desk(show, things.sheet(), lines(show, things), addable, crew, askable, felt);
    }

    /** The text that says how somebody feels today; null where they said nothing. */
    public @Nullable String feltBy(UUID personId) {
        var minutes = felt.get(personId);
        return minutes == null ? null : "availability.felt." + (minutes == 0 ? "RESTING" : "A_LITTLE");
    }

    public int plannedMinutes() {
        return sheet.plannedMinutes();
    }

    /** Minutes of the show no piece is planned for; negative when there is more than fits. */
    public int spareMinutes() {
        return show.plannedMinutes() - sheet.plannedMinutes();
    }

    /** While people can still be asked: when. */
    List<Span> toBeCast() {
        return show.state().isPlanned() ? List.of(new Span(show.id(), show.startsAt(), show.endsAt())) : List.of();
    }

    /** Open roles that are longer than one person may be in them. */
    Set<UUID> tooLong(Map<String, RoleKind> kinds) {
        return crew.places().stream()
                .filter(Crew.Place::open)
                .map(Crew.Place::slot)
                .filter(slot -> RoleKind.of(kinds, slot.name(), slot.exposure()).isTooLong(slot.minutes()))
                .map(RoleSlot::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Turns of people after whom nobody is in the role although the show goes on. */
    Set<UUID> lastBeforeEnd() {
        return crew.places().stream()
                .filter(place -> !place.open())
                .map(Crew.Place::slot)
                .filter(slot -> crew.slots().stream().noneMatch(slot::isFollowedBy))
                .filter(slot -> !slot.isLast(show.plannedMinutes()))
                .map(RoleSlot::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What comes between the pieces takes its time, too. */
    private static List<Line> lines(Show show, Things things) {
        var items = things.sheet().items().stream().collect(Collectors.toMap(Item::productId, item -> item));
        var dueAt = show.startsAt();
        var lines = new ArrayList<Line>();
        for (var segment : things.rundown().segments()) {
            var piece = things.known().get(segment.id());
            var item = items.get(segment.id());
            if (piece != null && item != null) {
                lines.add(new Line(piece.offeredBy(item.mode()), item, dueAt));
            }
            dueAt = dueAt.plus(Duration.ofMinutes(segment.minutes()));
        }
        return List.copyOf(lines);
    }
}
