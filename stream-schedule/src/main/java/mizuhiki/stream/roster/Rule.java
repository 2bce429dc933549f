package mizuhiki.stream.roster;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import mizuhiki.stream.roster.Shape.EachTurn;
import mizuhiki.stream.roster.Shape.TakenTurn;
import mizuhiki.stream.roster.Shape.TurnsTogether;
import mizuhiki.stream.roster.Shape.TwoTurns;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Wish;

/** All rules of a roster: the only place in which they stand. */
public enum Rule {
    CONSENT(Level.HARD, taken((person, opening) -> person.agreesTo(opening) ? 0 : 1)),
    AVAILABLE(Level.HARD, taken((person, opening) -> person.wish(opening) == Wish.CANNOT ? 1 : 0)),
    QUIET_ONLY(Level.HARD, taken((person, opening) -> person.wants(opening) ? 0 : 1)),
    SKILL(Level.HARD, taken((person, opening) -> person.canDo(opening) ? 0 : 1)),
    STAFF_PRESENT(Level.HARD, taken((person, opening) -> opening.isUnattended() ? 1 : 0)),
    TURN_LENGTH(Level.HARD, taken((person, opening) -> opening.isTooLong() ? 1 : 0)),
    ONE_PLACE_AT_A_TIME(Level.HARD, new TwoTurns((one, two) -> one.opening().overlaps(two.opening()) ? 1 : 0)),
    BREAK(Level.HARD, new TwoTurns((one, two) -> Load.isBreakTooShort(one, two) ? 1 : 0)),
    MINUTES_A_DAY(Level.HARD, aDay(turns -> Load.over(Load.minutes(turns), Load.minutesADay(turns)))),
    CONDITION(
            Level.HARD,
            aDay(turns -> Load.over(Load.minutes(turns), Load.person(turns).feelsUpTo(Load.day(turns))))),
    MINUTES_A_WEEK(
            Level.HARD,
            aWeek(turns ->
                    Load.over(Load.minutes(turns), Load.person(turns).limits().minutesAWeek()))),
    DAYS_A_WEEK(
            Level.HARD,
            aWeek(turns ->
                    Load.over(Load.days(turns), Load.person(turns).limits().daysAWeek()))),
    SHOWS_OF_PEER(Level.HARD, aWeek(turns -> Load.over(Load.shows(turns), Load.showsOfPeer(turns)))),
    NEWCOMER_WITH_PEER(Level.HARD, aShow(turns -> Math.max(0, Load.newcomers(turns) - Load.peers(turns)))),

    FILLED(Level.MEDIUM, new EachTurn(place -> place.person() == null ? Weights.EMPTY : 0)),
    AS_TOLD(Level.MEDIUM, new EachTurn(place -> Weights.isChanged(place) ? 1 : 0)),

    WISH(Level.SOFT, taken((person, opening) -> Weights.of(person.wish(opening)))),
    GROWTH(Level.SOFT, taken((person, opening) -> person.growth().contains(opening.kind()) ? 0 : Weights.GROWTH)),
    CONTINUITY(
            Level.SOFT,
            taken((person, opening) -> person.past().kinds().contains(opening.kind()) ? 0 : Weights.CONTINUITY)),
    FAIR_MINUTES(Level.SOFT, altogether(turns -> Load.more(Load.past(turns).minutes(), Load.minutes(turns)))),
    FAIR_SEEN(Level.SOFT, altogether(turns -> Load.more(Load.past(turns).minutesSeen(), Load.minutesSeen(turns)))),
    FAIR_LEADS(Level.SOFT, altogether(turns -> Load.moreLeads(Load.past(turns).leads(), Load.leads(turns)))),
    OWN_PEER(Level.SOFT, aShow(turns -> Weights.OWN_PEER * Load.withoutOwnPeer(turns))),
    MANY_PAIRS(Level.SOFT, aShow(Load::togetherBefore));

    /** First nothing hard may be broken, then the middle decides, then the rest. */
    public enum Level {
        HARD(HardMediumSoftScore.ONE_HARD),
        MEDIUM(HardMediumSoftScore.ONE_MEDIUM),
        SOFT(HardMediumSoftScore.ONE_SOFT);

        private final HardMediumSoftScore one;

        Level(HardMediumSoftScore one) {
            this.one = one;
        }

        HardMediumSoftScore one() {
            return one;
        }
    }

    /** Those that one person and one turn break by themselves: whoever breaks one is not even thought of. */
    static final List<Rule> OF_ONE_TURN = Stream.of(values())
            .filter(rule -> rule.level == Level.HARD && rule.shape instanceof TakenTurn)
            .toList();

    private final Level level;
    private final Shape shape;

    Rule(Level level, Shape shape) {
        this.level = level;
        this.shape = shape;
    }

    public Level level() {
        return level;
    }

    Shape shape() {
        return shape;
    }

    private static Shape taken(ToLongBiFunction<Candidate, Opening> weight) {
        return new TakenTurn(place -> weight.applyAsLong(requireNonNull(place.person()), place.opening()));
    }

    private static Shape aDay(ToLongFunction<List<Place>> weight) {
        return ofOne(Opening::day, weight);
    }

    private static Shape aWeek(ToLongFunction<List<Place>> weight) {
        return ofOne(Opening::week, weight);
    }

    private static Shape altogether(ToLongFunction<List<Place>> weight) {
        return ofOne(opening -> "", weight);
    }

    private static Shape ofOne(Function<Opening, Object> period, ToLongFunction<List<Place>> weight) {
        return new TurnsTogether(
                place -> new Time(requireNonNull(place.person()), period.apply(place.opening())), weight);
    }

    private static Shape aShow(ToLongFunction<List<Place>> weight) {
        return new TurnsTogether(place -> place.opening().airing().id(), weight);
    }

    private record Time(Candidate person, Object period) {}
}
