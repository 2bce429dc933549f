package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mizuhiki.stream.turn.Place;

/** What each rule says about a roster; less is better. */
public record Verdict(Map<Rule, Long> weights) implements Comparable<Verdict> {

    public static Verdict on(List<? extends Place> places) {
        var weights = new EnumMap<Rule, Long>(Rule.class);
        Arrays.stream(Rule.values())
                .forEach(rule -> weights.put(rule, rule.shape().weigh(places)));
        return new Verdict(weights);
    }

    public long weight(Rule rule) {
        return weights.getOrDefault(rule, 0L);
    }

    /** Rules broken here and not, or not so much, there. */
    public List<Rule> worseThan(Verdict other, Rule.Level level) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.level() == level)
                .filter(rule -> weight(rule) > other.weight(rule))
                .toList();
    }

    public boolean breaksNothing() {
        return sum(Rule.Level.HARD) == 0;
    }

    HardMediumSoftScore score() {
        return HardMediumSoftScore.of(-sum(Rule.Level.HARD), -sum(Rule.Level.MEDIUM), -sum(Rule.Level.SOFT));
    }

    private long sum(Rule.Level level) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.level() == level)
                .mapToLong(this::weight)
                .sum();
    }

    /** The better one comes first. */
    @Override
    public int compareTo(Verdict other) {
        return other.score().compareTo(score());
    }
}
