package mizuhiki.stream.roster;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.stream.turn.Place;

/** Where a rule looks, and how it weighs what it finds there: for the solver step by step, for everybody else at once. */
sealed interface Shape {

    /** How much of a rule is broken in these places. */
    long weigh(List<? extends Place> places);

    Constraint stream(ConstraintFactory factory, HardMediumSoftScore one, String name);

    private static Stream<? extends Place> taken(List<? extends Place> places) {
        return places.stream().filter(place -> place.person() != null);
    }

    /** Every turn, taken or not. */
    record EachTurn(ToLongFunction<Place> weight) implements Shape {

        @Override
        public long weigh(List<? extends Place> places) {
            return places.stream().mapToLong(weight::applyAsLong).sum();
        }

        @Override
        public Constraint stream(ConstraintFactory factory, HardMediumSoftScore one, String name) {
            return factory.forEachIncludingUnassigned(Seat.class)
                    .penalize(one, weight::applyAsLong)
                    .asConstraint(name);
        }
    }

    /** Every turn somebody is in. */
    record TakenTurn(ToLongFunction<Place> weight) implements Shape {

        @Override
        public long weigh(List<? extends Place> places) {
            return taken(places).mapToLong(weight::applyAsLong).sum();
        }

        @Override
        public Constraint stream(ConstraintFactory factory, HardMediumSoftScore one, String name) {
            return factory.forEach(Seat.class)
                    .penalize(one, weight::applyAsLong)
                    .asConstraint(name);
        }
    }

    /** Every two turns of one person. */
    record TwoTurns(ToLongBiFunction<Place, Place> weight) implements Shape {

        @Override
        public long weigh(List<? extends Place> places) {
            return taken(places).collect(groupingBy(place -> requireNonNull(place.person()))).values().stream()
                    .mapToLong(this::weighOne)
                    .sum();
        }

        private long weighOne(List<? extends Place> turns) {
            return IntStream.range(0, turns.size())
                    .mapToLong(first -> turns.subList(first + 1, turns.size()).stream()
                            .mapToLong(second -> weight.applyAsLong(turns.get(first), second))
                            .sum())
                    .sum();
        }

        @Override
        public Constraint stream(ConstraintFactory factory, HardMediumSoftScore one, String name) {
            return factory.forEachUniquePair(Seat.class, Joiners.equal(Seat::person))
                    .penalize(one, weight::applyAsLong)
                    .asConstraint(name);
        }
    }

    /** All taken turns that belong together: of one person on a day, in a week or altogether; or of one show. */
    record TurnsTogether(Function<Place, Object> key, ToLongFunction<List<Place>> weight) implements Shape {

        @Override
        public long weigh(List<? extends Place> places) {
            return taken(places).<Place>map(place -> place).collect(groupingBy(key)).values().stream()
                    .mapToLong(weight)
                    .sum();
        }

        @Override
        public Constraint stream(ConstraintFactory factory, HardMediumSoftScore one, String name) {
            return factory.forEach(Seat.class)
                    .groupBy(key::apply, ConstraintCollectors.<Seat, Place>toList(seat -> seat))
                    .penalize(one, (together, turns) -> weight.applyAsLong(turns))
                    .asConstraint(name);
        }
    }
}
