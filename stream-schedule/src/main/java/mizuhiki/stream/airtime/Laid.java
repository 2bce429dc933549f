package mizuhiki.stream.airtime;

import java.util.List;
import java.util.UUID;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What lies on the table while a show is planned: what it has already, and what could be added. */
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

    private record Plan(RunSheet sheet, Rundown rundown, List<Piece> forSale) {}

    Mono<Outlook.Things> ofShow(UUID showId, int weeks) {
        return Mono.zip(shows.get(showId), plan(showId), (show, plan) -> things(show, plan, weeks));
    }

    private Mono<Plan> plan(UUID showId) {
        return Mono.zip(
                        sheets.ofShow(showId),
                        rundowns.ofShow(showId),
                        pieces.forSale().collectList())
                .map(all -> new Plan(all.getT1(), all.getT2(), all.getT3()));
    }

    private static Outlook.Things things(Show show, Plan plan, int weeks) {
        return new Outlook.Things(show, weeks, plan.sheet(), plan.rundown(), plan.forSale());
    }
}
