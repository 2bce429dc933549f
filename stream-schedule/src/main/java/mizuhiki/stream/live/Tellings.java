package mizuhiki.stream.live;

import java.time.Duration;
import java.util.function.Function;
import mizuhiki.stream.scene.Pace;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/**
 * How often thousands are told. To tell all of them takes a good part of a second of the machine: so what they wait for
 * is told at once, and how many are left with a rest in between, lest it stand in the way.
 */
final class Tellings {

    private static final Duration REST = Duration.ofSeconds(1);

    private Tellings() {}

    /** @param urgent what of it is told at once when it has changed */
    static <T> Flux<T> of(Flux<T> seen, Function<T, ?> urgent) {
        return seen.index()
                .publish(numbered -> Flux.merge(
                        numbered.distinctUntilChanged(each -> urgent.apply(each.getT2())),
                        Pace.looks(numbered, REST, Mono::just)))
                .scan(Tellings::later)
                .map(Tuple2::getT2)
                .distinctUntilChanged();
    }

    /** What was kept during a rest may be overtaken by what is told at once. */
    private static <T> Tuple2<Long, T> later(Tuple2<Long, T> one, Tuple2<Long, T> other) {
        return one.getT1() > other.getT1() ? one : other;
    }
}
