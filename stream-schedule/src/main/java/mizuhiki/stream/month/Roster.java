package mizuhiki.stream.month;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.standing.Month;
import mizuhiki.stream.standing.Turn;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Place;
import org.jspecify.annotations.Nullable;

/** Who is proposed for what in the shows of a month. */
record Roster(YearMonth month, List<OfShow> shows, List<Load> loads, boolean newcomerAlone) {

    enum Change {
        SETTLED,
        ASKED,
        NEW,
        REPLACED,
        EMPTY
    }

    /** @param before who is asked for it now */
    record Line(
            UUID slotId,
            String role,
            LocalTime startTime,
            int minutes,
            Change change,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String before,
            boolean tooLong) {

        boolean isToBeAsked() {
            return change == Change.NEW || change == Change.REPLACED;
        }
    }

    /** @param unattended nobody of the staff stands by although a role asks for it */
    record OfShow(Show show, List<Line> lines, boolean unattended) {

        public List<Line> toSend() {
            return lines.stream().filter(Line::isToBeAsked).toList();
        }
    }

    /**
     * How much somebody would have in this month.
     *
     * @param minutesSeen of these, seen or heard
     * @param before minutes of the weeks before
     */
    record Load(UUID personId, String name, int turns, int minutes, int minutesSeen, int before) {}

    static Roster empty(YearMonth month) {
        return new Roster(month, List.of(), List.of(), false);
    }

    static Roster of(YearMonth month, Month standing, Plan plan) {
        var kept = plan.keeping(standing.awaited());
        return new Roster(
                month,
                standing.shows().stream()
                        .map(show -> new OfShow(show, lines(standing, kept, show), standing.isUnattended(show)))
                        .toList(),
                kept.candidates().stream()
                        .map(candidate -> load(standing, kept, candidate))
                        .sorted(Comparator.comparing(Load::name).thenComparing(Load::personId))
                        .toList(),
                plan.verdict().weight(Rule.NEWCOMER_WITH_PEER) > 0);
    }

    public int empty() {
        return (int) shows.stream()
                .flatMap(show -> show.lines().stream())
                .filter(line -> line.change() == Change.EMPTY)
                .count();
    }

    public int roles() {
        return shows.stream().mapToInt(show -> show.lines().size()).sum();
    }

    private static List<Line> lines(Month standing, Plan plan, Show show) {
        return standing.of(show).stream()
                .map(turn -> line(standing, turn, plan.place(turn.id()).person()))
                .toList();
    }

    private static Line line(Month standing, Turn turn, @Nullable Candidate person) {
        var holder = turn.personId();
        return new Line(
                turn.id(),
                turn.name(),
                turn.startTime(),
                turn.minutes(),
                change(standing, turn, person),
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                holder == null ? null : standing.name(holder),
                standing.isTooLong(turn));
    }

    private static Change change(Month standing, Turn turn, @Nullable Candidate person) {
        if (person == null) {
            return Change.EMPTY;
        }
        if (Objects.equals(turn.personId(), person.id())) {
            return standing.isFixed(turn) ? Change.SETTLED : Change.ASKED;
        }
        return turn.personId() == null ? Change.NEW : Change.REPLACED;
    }

    private static Load load(Month standing, Plan plan, Candidate candidate) {
        var turns = plan.places().stream()
                .filter(place -> candidate.equals(place.person()))
                .filter(place -> standing.isOfMonth(place.opening().airing().id()))
                .map(Place::opening)
                .toList();
        return new Load(
                candidate.id(),
                candidate.name(),
                turns.size(),
                turns.stream().mapToInt(turn -> turn.minutes()).sum(),
                turns.stream()
                        .filter(turn -> !turn.isQuiet())
                        .mapToInt(turn -> turn.minutes())
                        .sum(),
                candidate.past().minutes());
    }
}
