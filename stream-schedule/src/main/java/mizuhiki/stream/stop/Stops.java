package mizuhiki.stream.stop;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.stop.AskedSeats.Seat;
import mizuhiki.stream.stop.AskedSeats.Showing;
import mizuhiki.stream.stop.StoppedShow.StoppedRole;
import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The coming shows in which a role has stopped. */
@Component
class Stops implements Waiting {

    private final AskedSeats seats;
    private final Consents consents;
    private final People people;

    Stops(AskedSeats seats, Consents consents, People people) {
        this.seats = seats;
        this.consents = consents;
        this.people = people;
    }

    Mono<List<StoppedShow>> all() {
        return stopped()
                .flatMap(stopped -> people.displayNames(
                                stopped.stream().map(Seat::personId).distinct().toList())
                        .map(names -> shows(stopped, names)));
    }

    @Override
    public Mono<Pile> pile() {
        return stopped()
                .map(stopped -> stopped.stream().map(Seat::showId).distinct().count())
                .map(count -> new Pile("/streams/stopped", "waiting.stops", 10, count));
    }

    /** One question to the ledger for each day and each thing shown, however many people there are. */
    private Mono<List<Seat>> stopped() {
        return Moment.get()
                .flatMapMany(seats::coming)
                .collectList()
                .map(all -> all.stream().collect(groupingBy(Seat::showing, LinkedHashMap::new, Collectors.toList())))
                .flatMapIterable(Map::entrySet)
                .concatMap(each -> withoutConsent(each.getKey(), each.getValue()))
                .collectList();
    }

    private Flux<Seat> withoutConsent(Showing showing, List<Seat> some) {
        var ids = some.stream().map(Seat::personId).distinct().toList();
        return consents.agreeing(ids, showing.exposure().consents(), showing.day())
                .flatMapIterable(agreeing -> some.stream()
                        .filter(seat -> !agreeing.contains(seat.personId()))
                        .toList());
    }

    private static List<StoppedShow> shows(List<Seat> stopped, Map<UUID, String> names) {
        return stopped.stream()
                .collect(groupingBy(Seat::showId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(seats -> show(seats, names))
                .toList();
    }

    private static StoppedShow show(List<Seat> seats, Map<UUID, String> names) {
        var first = seats.getFirst();
        return new StoppedShow(
                first.showId(),
                first.title(),
                first.startsAt(),
                seats.stream()
                        .map(seat -> new StoppedRole(
                                seat.slotId(), seat.role(), seat.exposure(), names.getOrDefault(seat.personId(), "")))
                        .toList());
    }
}
