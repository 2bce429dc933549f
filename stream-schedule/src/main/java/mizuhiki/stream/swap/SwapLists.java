package mizuhiki.stream.swap;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.casting.Casting;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Open swaps with names: those of one person, and those that wait for staff. */
@Component
class SwapLists implements Waiting {

    private final Swaps swaps;
    private final Casting casting;
    private final People people;

    SwapLists(Swaps swaps, Casting casting, People people) {
        this.swaps = swaps;
        this.casting = casting;
        this.people = people;
    }

    Mono<List<NamedSwap>> ofPerson(UUID personId) {
        return named(Moment.get().flatMapMany(now -> swaps.ofPerson(personId, now)))
                .flatMapIterable(all -> all)
                .concatMap(named -> named.swap().isAskedOf(personId) ? weighed(personId, named) : Mono.just(named))
                .collectList();
    }

    private Mono<NamedSwap> weighed(UUID personId, NamedSwap named) {
        var swap = named.swap();
        return swaps.isBeyondLimits(swap.id())
                .filter(known -> !known)
                .flatMap(plain -> casting.isBeyondLimits(swap.showId(), swap.slotId(), personId))
                .map(named::beyondLimits)
                .defaultIfEmpty(named);
    }

    Mono<List<NamedSwap>> forStaff() {
        return named(Moment.get().flatMapMany(swaps::agreed));
    }

    @Override
    public Mono<Pile> pile() {
        return Moment.get()
                .flatMapMany(swaps::agreed)
                .count()
                .map(count -> new Pile("/streams/swaps", "waiting.swaps", 30, count));
    }

    private Mono<List<NamedSwap>> named(Flux<Swap> some) {
        return some.collectList()
                .flatMap(all -> people.displayNames(both(all))
                        .map(names -> all.stream()
                                .map(swap -> NamedSwap.of(swap, names))
                                .toList()));
    }

    private static List<UUID> both(List<Swap> all) {
        return all.stream()
                .flatMap(swap -> Stream.of(swap.fromId(), swap.toId()))
                .distinct()
                .toList();
    }
}
