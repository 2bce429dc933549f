package mizuhiki.stream.live;

import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.util.function.Tuple2;

/** When viewers are told: at once of what they wait for, and of all else, such as how many are left, at the next beat. */
final class Tellings {

    private Tellings() {}

    /** @param urgent what of it is told at once when it has changed; a failure is, too */
    static <T> Flux<T> of(Flux<T> seen, Function<T, ?> urgent, Flux<?> beats) {
        return seen.index()
                .publish(numbered -> Flux.merge(
                        numbered.distinctUntilChanged(each -> urgent.apply(each.getT2())),
                        numbered.sample(beats).onErrorComplete()))
                .scan(Tellings::later)
                .map(Tuple2::getT2)
                .distinctUntilChanged();
    }

    /** What waited for a beat may be overtaken by what is told at once. */
    private static <T> Tuple2<Long, T> later(Tuple2<Long, T> one, Tuple2<Long, T> other) {
        return one.getT1() > other.getT1() ? one : other;
    }
}
