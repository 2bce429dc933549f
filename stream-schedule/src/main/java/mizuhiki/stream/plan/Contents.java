package mizuhiki.stream.plan;

import java.util.UUID;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what a show is made of, and what could be added. */
@Component
class Contents {

    private final RunSheets sheets;
    private final Rundowns rundowns;
    private final Pieces pieces;

    Contents(RunSheets sheets, Rundowns rundowns, Pieces pieces) {
        this.sheets = sheets;
        this.rundowns = rundowns;
        this.pieces = pieces;
    }

    Mono<Desk.Things> ofShow(UUID showId) {
        return Mono.zip(sheets.ofShow(showId), rundowns.ofShow(showId))
                .flatMap(found -> things(found.getT1(), found.getT2()));
    }

    private Mono<Desk.Things> things(RunSheet sheet, Rundown rundown) {
        return Mono.zip(pieces.withIds(sheet.productIds()), pieces.forSale().collectList())
                .map(found -> new Desk.Things(sheet, rundown, found.getT1(), found.getT2()));
    }
}
