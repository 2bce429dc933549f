package mizuhiki.stream.turn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be asked, as they themselves decided and as their past weeks were.
 *
 * @param agreed what of them the public may see or hear, by day of a show
 * @param steps reached, by kind of role; none: observer
 * @param wishes by show, or by turn, which goes before; none: can
 * @param condition minutes they feel up to, by day; it only lowers
 * @param growth kinds of role they want to grow in
 */
public record Candidate(
        UUID id,
        String name,
        Map<LocalDate, Set<Exposure>> agreed,
        Map<UUID, Step> steps,
        Map<UUID, Wish> wishes,
        Map<LocalDate, Integer> condition,
        Limits limits,
        Support support,
        Set<UUID> growth,
        Past past) {

    public boolean agreesTo(Opening opening) {
        return opening.isQuiet() || agreed.getOrDefault(opening.day(), Set.of()).contains(opening.exposure());
    }

    /** A yes to a role in which they are seen stands, whatever they want from now on. */
    public boolean wants(Opening opening) {
        return !limits.quietOnly() || opening.isQuiet() || opening.isSettledWith(id);
    }

    public Wish wish(Opening opening) {
        return wishes.getOrDefault(
                opening.id(), wishes.getOrDefault(opening.airing().id(), Wish.CAN));
    }

    public boolean canDo(Opening opening) {
        return steps.getOrDefault(opening.kind(), Step.OBSERVER).compareTo(opening.step()) >= 0;
    }

    /** Whether one of the two is the newcomer, and the other their own peer. */
    public boolean isPairedWith(Candidate other) {
        return other.id.equals(support.ownPeer()) || id.equals(other.support.ownPeer());
    }

    public @Nullable Integer feelsUpTo(LocalDate day) {
        return condition.get(day);
    }

    public Candidate with(Past otherPast) {
        return new Candidate(id, name, agreed, steps, wishes, condition, limits, support, growth, otherPast);
    }

    public Candidate with(Limits otherLimits) {
        return new Candidate(id, name, agreed, steps, wishes, condition, otherLimits, support, growth, past);
    }

    public Candidate with(Support otherSupport) {
        return new Candidate(id, name, agreed, steps, wishes, condition, limits, otherSupport, growth, past);
    }

    /** ... agreeing, or not, to be seen or heard so on that day. */
    public Candidate agreeing(LocalDate day, Exposure exposure, boolean given) {
        var all = new HashMap<>(agreed);
        var exposures = new HashSet<>(agreed.getOrDefault(day, Set.of()));
        if (given) {
            exposures.add(exposure);
        } else {
            exposures.remove(exposure);
        }
        all.put(day, Set.copyOf(exposures));
        return new Candidate(id, name, Map.copyOf(all), steps, wishes, condition, limits, support, growth, past);
    }

    /** ... having reached that step. */
    public Candidate having(UUID kind, Step step) {
        var reached = new HashMap<>(steps);
        reached.put(kind, step);
        return new Candidate(id, name, agreed, Map.copyOf(reached), wishes, condition, limits, support, growth, past);
    }

    /** ... feeling up to so much on that day. */
    public Candidate feelingUpTo(LocalDate day, int minutes) {
        var feeling = new HashMap<>(condition);
        feeling.put(day, minutes);
        return new Candidate(id, name, agreed, steps, wishes, Map.copyOf(feeling), limits, support, growth, past);
    }

    /** ... having said this about a show, or about a turn. */
    public Candidate saying(UUID about, Wish wish) {
        var said = new HashMap<>(wishes);
        said.put(about, wish);
        return new Candidate(id, name, agreed, steps, Map.copyOf(said), condition, limits, support, growth, past);
    }

    /** The same person, whatever is known of them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate candidate && candidate.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
