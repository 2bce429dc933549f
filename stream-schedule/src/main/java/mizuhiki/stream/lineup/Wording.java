package mizuhiki.stream.lineup;

import java.util.List;
import java.util.Objects;
import mizuhiki.shared.web.text.Sentence;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.reason.Fact;
import mizuhiki.stream.reason.Reason;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.turn.Limits;

/** Reasons in words: one text for each rule and each direction. */
final class Wording {

    private Wording() {}

    /** For staff: what speaks for somebody, or what would have to change. */
    static List<Sentence> forStaff(Explanation explanation) {
        var direction = explanation.proposed() ? "lineup.why." : "lineup.whynot.";
        return explanation.reasons().stream()
                .map(reason -> say(direction, reason))
                .toList();
    }

    /** For the person who is asked: the same, of themselves. */
    static List<Sentence> forPerson(Explanation explanation) {
        return explanation.reasons().stream()
                .map(reason -> say("lineup.told.", reason))
                .toList();
    }

    private static Sentence say(String direction, Reason reason) {
        return Sentence.of(direction + reason.rule(), about(reason.rule(), reason.fact()));
    }

    private static Object about(Rule rule, Fact fact) {
        return switch (fact) {
            case Fact.Agreed agreed -> Sentence.of("stream.exposure." + agreed.exposure());
            case Fact.Reached reached -> Sentence.of("skill.step." + reached.step());
            case Fact.Shorter shorter -> shorter.minutes();
            case Fact.FeelsUpTo feeling -> feeling.minutes();
            case Fact.Limited limited -> limit(rule, limited.limits());
            default -> "";
        };
    }

    private static Object limit(Rule rule, Limits limits) {
        return switch (rule) {
            case MINUTES_A_DAY -> Objects.requireNonNullElse(limits.minutesADay(), 0);
            case MINUTES_A_WEEK -> Objects.requireNonNullElse(limits.minutesAWeek(), 0);
            case DAYS_A_WEEK -> Objects.requireNonNullElse(limits.daysAWeek(), 0);
            default -> "";
        };
    }
}
