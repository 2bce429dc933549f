package mizuhiki.stream.reason;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;

/** Something known of a person or a show, and how it might be different. */
public sealed interface Fact {

    /** The same plan, were it different for this person. */
    Plan changed(Plan plan, UUID personId);

    /** Something only the person themselves can say or set. */
    sealed interface Own extends Fact {

        Candidate changed(Candidate person);

        @Override
        default Plan changed(Plan plan, UUID personId) {
            return plan.knowing(changed(plan.candidate(personId)));
        }
    }

    /** What of them the public may see or hear on that day. */
    record Agreed(LocalDate day, Exposure exposure, boolean given) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.agreeing(day, exposure, given);
        }
    }

    record Said(UUID showId, Wish wish) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.saying(showId, wish);
        }
    }

    record Reached(UUID kind, Step step) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.having(kind, step);
        }
    }

    /** @param limits as they would have to be; the one that stands in the way is raised */
    record Limited(Limits limits) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.with(limits);
        }
    }

    /** How much they feel up to on that day. */
    record FeelsUpTo(LocalDate day, int minutes) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.feelingUpTo(day, minutes);
        }
    }

    record Supported(Support support) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.with(support);
        }
    }

    /** How much they had in the last weeks. */
    record Had(Past past) implements Own {

        @Override
        public Candidate changed(Candidate person) {
            return person.with(past);
        }
    }

    /** Their own other turn, were it not theirs. */
    record OtherTurn(UUID turnId, Duration between) implements Fact {

        @Override
        public Plan changed(Plan plan, UUID personId) {
            return plan.without(turnId);
        }
    }

    /** Being one of two who were brought together: were they not. Named to one of them, it does not name the other. */
    record Paired() implements Fact {

        @Override
        public Plan changed(Plan plan, UUID personId) {
            var person = plan.candidate(personId);
            return plan.candidates().stream()
                    .filter(other -> other.isPairedWith(person))
                    .map(other -> other.with(other.support().beside(null)))
                    .reduce(
                            plan.knowing(person.with(person.support().beside(null))),
                            Plan::knowing,
                            (one, other) -> other);
        }
    }

    record StaffThere(UUID showId) implements Fact {

        @Override
        public Plan changed(Plan plan, UUID personId) {
            return plan.withStaffAt(showId);
        }
    }

    /** The turn itself, were nobody else in it. */
    record Free(UUID turnId) implements Fact {

        @Override
        public Plan changed(Plan plan, UUID personId) {
            return plan.without(turnId);
        }
    }
}
