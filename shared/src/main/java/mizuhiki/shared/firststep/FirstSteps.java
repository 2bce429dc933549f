package mizuhiki.shared.firststep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        return words.said().flatMapMany(this::lines).collectList();
    }

    /** Whether anything is left to do; of what a manager said is done no service is asked. */
    public Mono<Boolean> areLeft() {
        return words.said()
                .flatMapMany(said -> Flux.fromArray(Need.values()).filter(need -> !said.contains(need)))
                .concatMap(this::isThere)
                .any(isThere -> !isThere);
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

    private Flux<Line> lines(Set<Need> said) {
        return Flux.fromArray(Need.values())
                .concatMap(need -> isThere(need).map(there -> new Line(need, there, said.contains(need))));
    }

    private Mono<Boolean> isThere(Need need) {
        return Flux.fromIterable(steps)
                .filter(step -> step.need() == need)
                .concatMap(FirstStep::isThere)
                .any(isThere -> isThere);
    }
}
