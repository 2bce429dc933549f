package mizuhiki.stream.outcome;

import java.util.List;
import mizuhiki.shared.people.People;
import mizuhiki.stream.making.Making;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the names of what happened. */
@Component
class Naming {

    private final Pieces pieces;
    private final People people;

    Naming(Pieces pieces, People people) {
        this.pieces = pieces;
        this.people = people;
    }

    Mono<Facts> facts(Show show, Happened happened, List<Making> made) {
        var makerIds = made.stream().map(Making::personId).distinct().toList();
        return Mono.zip(pieces.withIds(happened.productIds()), people.displayNames(makerIds))
                .map(known -> new Facts(
                        show,
                        happened.sales(),
                        happened.pins(),
                        happened.participations(),
                        made,
                        known.getT1(),
                        known.getT2()));
    }
}
