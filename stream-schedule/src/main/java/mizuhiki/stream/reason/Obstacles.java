package mizuhiki.stream.reason;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.reason.Fact.Agreed;
import mizuhiki.stream.reason.Fact.FeelsUpTo;
import mizuhiki.stream.reason.Fact.Free;
import mizuhiki.stream.reason.Fact.Had;
import mizuhiki.stream.reason.Fact.Limited;
import mizuhiki.stream.reason.Fact.OtherTurn;
import mizuhiki.stream.reason.Fact.Reached;
import mizuhiki.stream.reason.Fact.Said;
import mizuhiki.stream.reason.Fact.StaffThere;
import mizuhiki.stream.reason.Fact.Supported;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;

/** What stands between a person and a turn. */
record Obstacles(Plan plan, UUID turnId, UUID personId) {

    private static final int ENOUGH = 7 * 24 * 60;

    /** First what a hard rule forbids; then what else the person could say or had; in the end, that somebody is there. */
    Reason first(List<Reason> named) {
        return Explaining.broken(plan, turnId, personId).stream()
                .findFirst()
                .map(this::reason)
                .orElseGet(() -> softly(named));
    }

    /** Whoever is there may be needed there, as a peer: that is nobody else's to know. */
    private Reason reason(Rule rule) {
        return rule == Rule.NEWCOMER_WITH_PEER && !person().support().newcomer()
                ? new Reason(Rule.FILLED, new Free(turnId))
                : new Reason(rule, remedy(rule));
    }

    private Reason softly(List<Reason> named) {
        return Stream.of(
                        new Reason(Rule.FAIR_MINUTES, new Had(lighter(person().past()))),
                        new Reason(Rule.WISH, new Said(turn().airing().id(), Wish.WOULD_LIKE)))
                .filter(reason -> !named.contains(reason))
                .filter(reason -> changesSomething(reason.fact()))
                .findFirst()
                .orElseGet(() -> new Reason(Rule.FILLED, new Free(turnId)));
    }

    private boolean changesSomething(Fact fact) {
        var with = fact.changed(plan, personId);
        return Explaining.with(with, turnId, with.candidate(personId))
                        .verdict()
                        .compareTo(Explaining.with(plan, turnId, person()).verdict())
                < 0;
    }

    private Fact remedy(Rule rule) {
        var limits = person().limits();
        return switch (rule) {
            case CONSENT -> new Agreed(turn().day(), turn().exposure(), true);
            case AVAILABLE -> new Said(turn().airing().id(), Wish.CAN);
            case SKILL -> new Reached(turn().kind(), turn().step());
            case STAFF_PRESENT -> new StaffThere(turn().airing().id());
            case ONE_PLACE_AT_A_TIME -> otherTurn();
            case BREAK -> limits.rest().isPositive() && isRestAlone() ? new Limited(resting(limits)) : otherTurn();
            case QUIET_ONLY ->
                new Limited(new Limits(
                        limits.minutesADay(), limits.minutesAWeek(), limits.daysAWeek(), limits.rest(), false));
            case MINUTES_A_DAY ->
                new Limited(new Limits(
                        minutesThatDay(),
                        limits.minutesAWeek(),
                        limits.daysAWeek(),
                        limits.rest(),
                        limits.quietOnly()));
            case MINUTES_A_WEEK ->
                new Limited(new Limits(
                        limits.minutesADay(),
                        minutesThatWeek(),
                        limits.daysAWeek(),
                        limits.rest(),
                        limits.quietOnly()));
            case DAYS_A_WEEK ->
                new Limited(
                        new Limits(limits.minutesADay(), limits.minutesAWeek(), 7, limits.rest(), limits.quietOnly()));
            case CONDITION -> new FeelsUpTo(turn().day(), minutesThatDay());
            case SHOWS_OF_PEER -> new Supported(new Support(person().support().newcomer(), true, ENOUGH));
            case NEWCOMER_WITH_PEER ->
                new Supported(new Support(
                        false, person().support().peer(), person().support().showsAWeek()));
            case FILLED, AS_TOLD, WISH, GROWTH, CONTINUITY, FAIR_MINUTES, FAIR_SEEN, FAIR_LEADS, OWN_PEER, MANY_PAIRS ->
                throw new IllegalArgumentException(rule + " forbids nothing");
        };
    }

    private Fact otherTurn() {
        var nearest = own().min(Comparator.comparing(this::distance)).orElseThrow();
        return new OtherTurn(nearest.opening().id(), distance(nearest));
    }

    private Duration distance(Place other) {
        return turn().overlaps(other.opening()) ? Duration.ZERO : turn().gapTo(other.opening());
    }

    /** Whether the break would be long enough, were only the person's own wish for rest shorter. */
    private boolean isRestAlone() {
        var rested = new Limited(resting(person().limits())).changed(plan, personId);
        return !Explaining.broken(rested, turnId, personId).contains(Rule.BREAK);
    }

    private static Limits resting(Limits limits) {
        return new Limits(
                limits.minutesADay(), limits.minutesAWeek(), limits.daysAWeek(), Duration.ZERO, limits.quietOnly());
    }

    private static Past lighter(Past past) {
        return new Past(0, 0, 0, Map.of(), past.kinds());
    }

    private int minutesThatDay() {
        return minutes(own().filter(place -> place.opening().day().equals(turn().day())));
    }

    private int minutesThatWeek() {
        return minutes(own().filter(place -> place.opening().week().equals(turn().week())));
    }

    private int minutes(Stream<Place> others) {
        return turn().minutes()
                + others.mapToInt(place -> place.opening().minutes()).sum();
    }

    /** Their other turns. */
    private Stream<Place> own() {
        return plan.places().stream()
                .filter(place -> person().equals(place.person()))
                .filter(place -> !place.opening().id().equals(turnId));
    }

    private Opening turn() {
        return plan.place(turnId).opening();
    }

    private Candidate person() {
        return plan.candidate(personId);
    }
}
