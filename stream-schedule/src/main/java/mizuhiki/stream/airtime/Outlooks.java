package mizuhiki.stream.airtime;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.making.Makings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks back over some weeks and at what is there to be shown. */
@Component
class Outlooks {

    private final Laid laid;
    private final AirLog log;
    private final Makings makings;
    private final People people;

    Outlooks(Laid laid, AirLog log, Makings makings, People people) {
        this.laid = laid;
        this.log = log;
        this.makings = makings;
        this.people = people;
    }

    Mono<Outlook> ofShow(UUID showId, int weeks) {
        return Mono.zip(laid.ofShow(showId, weeks), airtime(weeks), Looked::new).flatMap(this::outlook);
    }

    private record Looked(Things things, Airtime airtime) {}

    private Mono<Airtime> airtime(int weeks) {
        return Moment.get()
                .flatMapMany(now -> log.since(now.minus(Duration.ofDays(7L * weeks))))
                .collectList()
                .map(Airtime::of);
    }

    private Mono<Outlook> outlook(Looked looked) {
        return makings.makersOf(looked.things().productIds(looked.airtime()))
                .flatMap(known -> named(known)
                        .map(names -> Outlook.of(
                                looked.things(), looked.airtime(), Seen.of(looked.airtime(), known), names)));
    }

    private Mono<Map<UUID, String>> named(Map<UUID, Set<UUID>> known) {
        return people.displayNames(
                known.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
    }
}
