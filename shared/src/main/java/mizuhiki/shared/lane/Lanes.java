package mizuhiki.shared.lane;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.shared.office.CurrentOffice;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Lanes in which questions wait for the batch that answers them. Questions about the same thing always take the same
 * lane, in order of arrival.
 *
 * <p>Answers are told by other threads: the one that heard them from the database has the next batch to see to.
 */
public final class Lanes<Q, A> {

    /** Answers all questions of one office together, in their order; the office is in the context. */
    @FunctionalInterface
    public interface Work<Q, A> {

        Mono<List<A>> answer(List<Q> questions);
    }

    private final Scheduler telling;
    private final List<Lane<Q, A>> lanes;

    public Lanes(LaneLimits limits, Work<Q, A> work) {
        this(limits, Schedulers.parallel(), work);
    }

    Lanes(LaneLimits limits, Scheduler telling, Work<Q, A> work) {
        this.telling = telling;
        lanes = Stream.generate(() -> new Lane<>(limits, work))
                .limit(limits.lanes())
                .toList();
    }

    /** @param about what the question is about: a product, for example */
    public Mono<A> ask(UUID about, Q question) {
        return CurrentOffice.get()
                .flatMap(officeId -> lane(about).ask(officeId, question))
                .publishOn(telling);
    }

    /**
     * What has happened already, in order: nothing of it is ever too much, and all of it is in its lane before a batch
     * begins.
     */
    public Mono<List<A>> tell(List<Q> news, Function<Q, UUID> about) {
        return CurrentOffice.get()
                .flatMap(officeId -> Flux.mergeSequential(
                                Flux.concat(left(officeId, news, about), goingOn()), news.size() + 1, 1)
                        .collectList())
                .publishOn(telling);
    }

    private Flux<Mono<A>> left(UUID officeId, List<Q> news, Function<Q, UUID> about) {
        return Flux.fromIterable(news).map(each -> lane(about.apply(each)).leave(officeId, each));
    }

    private Mono<Mono<A>> goingOn() {
        return Mono.just(Mono.fromRunnable(() -> lanes.forEach(Lane::goOn)));
    }

    private Lane<Q, A> lane(UUID about) {
        return lanes.get(Math.floorMod(about.hashCode(), lanes.size()));
    }
}
