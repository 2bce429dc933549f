package mizuhiki.stream.airtime;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out what a show has already, and what could be added. */
@Component
class Laid {

    private final Shows shows;
    private final RunSheets sheets;
    private final Rundowns rundowns;
    private final Pieces pieces;

    Laid(Shows shows, RunSheets sheets, Rundowns rundowns, Pieces pieces) {
        this.shows = shows;
        this.sheets = sheets;
        this.rundowns = rundowns;
        this.pieces = pieces;
    }

    private record Stock(Map<UUID, Piece> known, List<Piece> forSale) {}

    Mono<Things> ofShow(UUID showId, int weeks) {
        return Mono.zip(shows.get(showId), plan(showId)).flatMap(found -> things(found.getT1(), found.getT2(), weeks));
    }

    private Mono<Things.Plan> plan(UUID showId) {
        return Mono.zip(sheets.ofShow(showId), rundowns.ofShow(showId), Things.Plan::new);
    }

    private Mono<Things> things(Show show, Things.Plan plan, int weeks) {
        return Mono.zip(
                        pieces.withIds(plan.sheet().productIds()),
                        pieces.forSale().collectList(),
                        Stock::new)
                .map(stock -> new Things(show, weeks, plan, stock.known(), stock.forSale()));
    }
}
