package mizuhiki.stream.pair;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.skill.Skills;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pairs with names: all for staff, their own for each of the two. */
@Component
class PairLists {

    private final Pairs pairs;
    private final PeerWeeks weeks;
    private final Skills skills;
    private final People people;

    PairLists(Pairs pairs, PeerWeeks weeks, Skills skills, People people) {
        this.pairs = pairs;
        this.weeks = weeks;
        this.skills = skills;
        this.people = people;
    }

    /** @param other the other of the two */
    record OwnPair(Pair pair, String other, boolean asNewcomer) {}

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
        return pairs.ofPerson(personId)
                .collectList()
                .flatMap(own -> people.displayNames(both(own))
                        .map(names -> own.stream()
                                .map(pair -> new OwnPair(
                                        pair,
                                        names.getOrDefault(
                                                pair.isNewcomer(personId) ? pair.peerId() : pair.newcomerId(), ""),
                                        pair.isNewcomer(personId)))
                                .toList()));
    }

    private static List<UUID> both(List<Pair> some) {
        return some.stream()
                .flatMap(pair -> Stream.of(pair.newcomerId(), pair.peerId()))
                .distinct()
                .toList();
    }
}
