package mizuhiki.stream.pair;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.pair.TogetherShows.Together;
import mizuhiki.stream.skill.Skills;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pairs with names: all for staff, their own for each of the two. */
@Component
class PairLists {

    private final Pairs pairs;
    private final TogetherShows shows;
    private final PeerWeeks weeks;
    private final Skills skills;
    private final People people;

    PairLists(Pairs pairs, TogetherShows shows, PeerWeeks weeks, Skills skills, People people) {
        this.pairs = pairs;
        this.shows = shows;
        this.weeks = weeks;
        this.skills = skills;
        this.people = people;
    }

    /**
     * @param other the other of the two
     * @param next shows to come in which both are
     */
    record OwnPair(Pair pair, String other, boolean asNewcomer, List<Together> next) {}

    Mono<PairBoard> board() {
        return Moment.today()
                .flatMap(today -> Mono.zip(
                                people.all().collectList(),
                                skills.all(),
                                pairs.open().collectList(),
                                weeks.around(today).collectList())
                        .map(all -> new PairBoard.Known(all.getT1(), all.getT2().support(), all.getT3(), all.getT4()))
                        .map(known -> PairBoard.of(known, today)));
    }

    Mono<List<OwnPair>> ofPerson(UUID personId) {
        return Mono.zip(pairs.ofPerson(personId).collectList(), together(personId))
                .flatMap(own -> people.displayNames(both(own.getT1()))
                        .map(names -> own.getT1().stream()
                                .map(pair -> of(personId, pair, names, own.getT2()))
                                .toList()));
    }

    private Mono<List<Together>> together(UUID personId) {
        return Moment.get().flatMapMany(now -> shows.ofPerson(personId, now)).collectList();
    }

    private static OwnPair of(UUID personId, Pair pair, Map<UUID, String> names, List<Together> together) {
        var asNewcomer = pair.isNewcomer(personId);
        return new OwnPair(
                pair,
                names.getOrDefault(asNewcomer ? pair.peerId() : pair.newcomerId(), ""),
                asNewcomer,
                together.stream()
                        .filter(each -> each.pairId().equals(pair.id()))
                        .toList());
    }

    private static List<UUID> both(List<Pair> some) {
        return some.stream()
                .flatMap(pair -> Stream.of(pair.newcomerId(), pair.peerId()))
                .distinct()
                .toList();
    }
}
