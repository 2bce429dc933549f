package mizuhiki.shared.outbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.outbox.Reaction.Manner;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What a consumer does about which events. An event nothing is said about never reaches it.
 *
 * <p>Events are taken in one after the other, each in a transaction of its own at the moment it happened. Where very
 * many come at once, a consumer can take all of a kind that arrive in a row together, in one transaction and with few
 * statements.
 */
public final class Reactions {

    private final List<Reaction<?>> all;

    private Reactions(Stream<Reaction<?>> all) {
        this.all = all.toList();
    }

    public static Reactions none() {
        return new Reactions(Stream.empty());
    }

    public <E extends Event> Reactions toEach(Class<E> kind, Function<? super E, Mono<Void>> work) {
        return toEachDelivered(kind, delivered -> work.apply(delivered.event()));
    }

    /** Where it matters what else was told before or after. */
    public <E extends Event> Reactions toEachDelivered(Class<E> kind, Function<Delivered<E>, Mono<Void>> work) {
        return and(Stream.of(Reaction.toEach(kind, work)));
    }

    /**
     * To those that arrived in a row: at least one, in order, of one office.
     *
     * <p>Each carries the moment it happened. What is done without looking at it happens at the moment of the last.
     */
    public <E extends Event> Reactions toAll(Class<E> kind, Function<List<Delivered<E>>, Mono<Void>> work) {
        return and(Stream.of(Reaction.toAll(kind, Manner.TOGETHER, work)));
    }

    /** The same, where telling it again changes nothing: nobody remembers that it was told, and no transaction is opened. */
    public <E extends Event> Reactions toAllRepeatable(Class<E> kind, Function<List<Delivered<E>>, Mono<Void>> work) {
        return and(Stream.of(Reaction.toAll(kind, Manner.REPEATABLE, work)));
    }

    /** Those of the other come after these. */
    public Reactions and(Reactions other) {
        return and(other.all.stream());
    }

    private Reactions and(Stream<Reaction<?>> more) {
        return new Reactions(Stream.concat(all.stream(), more));
    }

    public boolean concern(Event event) {
        return all.stream().anyMatch(each -> each.concerns(event));
    }

    /** What belongs into one transaction, in order. */
    public Flux<List<Delivered<?>>> stretches(List<Delivered<?>> events) {
        return Flux.fromIterable(events).bufferUntilChanged(this::company);
    }

    private Object company(Delivered<?> event) {
        var reactions = about(event.event());
        return reactions.stream().anyMatch(Reaction::isTogether) ? reactions : event.id();
    }

    public boolean areRepeatable(List<Delivered<?>> stretch) {
        return about(stretch.getFirst().event()).stream().allMatch(Reaction::isRepeatable);
    }

    public Mono<Void> to(List<Delivered<?>> stretch) {
        return Flux.fromIterable(about(stretch.getFirst().event()))
                .concatMap(reaction -> reaction.to(stretch))
                .then();
    }

    private List<Reaction<?>> about(Event event) {
        return all.stream().<Reaction<?>>filter(each -> each.concerns(event)).toList();
    }
}
