package mizuhiki.order.attendance;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.attendance.DayForm.Typed;
import mizuhiki.order.attendance.DayNotes.Change;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.shared.people.Departures.LastDays;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * A day with every member, whether they came or not.
 *
 * @param settled its month is closed, and nothing of the day changes any more
 */
record DayView(CalendarDay calendar, boolean settled, List<Line> lines, List<Change> changes, Map<UUID, String> names) {

    /** @param typed what the fields hold, kept as it was typed where something is wrong with it */
    record Line(
            UUID personId,
            String name,
            Typed typed,
            @Nullable Attended attended,
            @Nullable StayUnclear refusal) {

        /** What is kept, whatever was typed. */
        public String shown() {
            return kept(attended).said();
        }
    }

    /** The day as it is for everybody. */
    record Frame(CalendarDay calendar, List<Person> people, LastDays lastDays, boolean settled) {

        private boolean expects(Person person) {
            return person.is(Role.MEMBER) && lastDays.isHere(person, calendar.day());
        }
    }

    /** What is on record about the day. */
    record Kept(Map<UUID, Attended> attended, List<Change> changes) {}

    /** Whoever has left since stays where they were. */
    static DayView of(Frame frame, Kept kept, Map<UUID, Typed> typed) {
        var lines = frame.people().stream()
                .filter(person -> frame.expects(person) || kept.attended().containsKey(person.id()))
                .map(person -> line(person, kept.attended().get(person.id()), typed.get(person.id())));
        return new DayView(frame.calendar(), frame.settled(), lines.toList(), kept.changes(), names(frame.people()));
    }

    private static Line line(Person person, @Nullable Attended attended, @Nullable Typed typed) {
        return typed == null
                ? new Line(person.id(), person.displayName(), kept(attended), attended, null)
                : new Line(person.id(), person.displayName(), typed, attended, typed.refusal());
    }

    private static Typed kept(@Nullable Attended attended) {
        return attended == null ? Typed.NOTHING : Typed.of(attended);
    }

    private static Map<UUID, String> names(List<Person> people) {
        return people.stream().collect(toMap(Person::id, Person::displayName));
    }

    public LocalDate day() {
        return calendar.day();
    }

    public boolean isEmpty() {
        return came().findAny().isEmpty();
    }

    public boolean isConfirmed() {
        return !isEmpty() && came().allMatch(Attended::isConfirmed);
    }

    /** Whoever has looked at the day. */
    public String confirmedBy() {
        return came().map(Attended::confirmedBy)
                .distinct()
                .flatMap(staff -> Stream.ofNullable(staff == null ? null : names.get(staff)))
                .collect(joining("・"));
    }

    public @Nullable Instant confirmedAt() {
        return came().flatMap(attended -> Stream.ofNullable(attended.confirmedAt()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Somebody came although the calendar says closed. */
    public boolean isOddlyOpen() {
        return calendar.isClosed() && !isEmpty();
    }

    private Stream<Attended> came() {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.attended()));
    }

    public LocalDate before() {
        return day().minusDays(1);
    }

    public LocalDate after() {
        return day().plusDays(1);
    }
}
