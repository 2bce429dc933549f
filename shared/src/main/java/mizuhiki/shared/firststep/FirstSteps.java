package mizuhiki.shared.firststep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far a new office has come. */
@Component
public class FirstSteps {

    private final List<FirstStep> steps;
    private final Words words;

    FirstSteps(List<FirstStep> steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    /**
     * One line of the list.
     *
     * @param there whether a service says so
     * @param said whether a manager says so
     */
    record Line(Need need, boolean there, boolean said) {

        public boolean done() {
            return there || said;
        }

        /** Only a word can be taken back. */
        public boolean onWord() {
            return said && !there;
        }
    }

    Mono<List<Line>> lines() {
        return Mono.zip(there(), words.said(), FirstSteps::lines);
    }

    /** Whether anything is left to do. */
    public Mono<Boolean> areLeft() {
        return lines().map(lines -> !lines.stream().allMatch(Line::done));
    }

    /** For an office that was set up by other hands. */
    public Mono<Void> settle() {
        return Moment.get().flatMap(this::settle);
    }

    private Mono<Void> settle(Instant now) {
        return Flux.fromArray(Need.values())
                .concatMap(need -> words.say(need, null, now))
                .then();
    }

    private Mono<Map<Need, Boolean>> there() {
        return Flux.fromIterable(steps)
                .concatMap(step -> step.isThere().map(isThere -> Map.entry(step.need(), isThere)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static List<Line> lines(Map<Need, Boolean> there, Set<Need> said) {
        return Stream.of(Need.values())
                .map(need -> new Line(need, there.getOrDefault(need, false), said.contains(need)))
                .toList();
    }
}
