package mizuhiki.stream.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.web.text.Sentence;
import mizuhiki.stream.reason.Explaining;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.RandomPlans;
import mizuhiki.stream.roster.Rosters;
import org.junit.jupiter.api.Test;

class WordingTests {

    private static final int PLANS = 60;

    @Test
    void everyReasonThatIsFoundHasItsWords() {
        var keys = new HashSet<String>();
        for (long seed = 0; seed < PLANS; seed++) {
            keys.addAll(keys(Rosters.settled(new RandomPlans(seed).plan(8, 3, 3))));
        }

        assertThat(keys).hasSizeGreaterThan(15).contains("lineup.whynot.TURN_LENGTH", "lineup.whynot.STAFF_PRESENT");
        for (var level : TextLevel.values()) {
            var texts = ResourceBundle.getBundle("texts/cast", level.locale());
            assertThat(keys)
                    .allSatisfy(
                            key -> assertThat(texts.containsKey(key)).as(key).isTrue());
        }
    }

    private static Set<String> keys(Plan plan) {
        var keys = new HashSet<String>();
        for (var place : plan.places()) {
            plan.candidates().stream()
                    .map(person -> new Explaining(plan).explain(place.opening().id(), person.id()))
                    .flatMap(WordingTests::sentences)
                    .map(Sentence::key)
                    .forEach(keys::add);
        }
        return keys;
    }

    private static Stream<Sentence> sentences(Explanation explanation) {
        var told = explanation.proposed() ? Wording.forPerson(explanation) : List.<Sentence>of();
        return Stream.concat(Wording.forStaff(explanation).stream(), told.stream());
    }
}
