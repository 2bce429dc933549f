package mizuhiki.stream.rehearsal;

import java.util.UUID;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts together what a show consists of. */
@Component
class Programmes {

    private final RunSheets sheets;
    private final Rundowns rundowns;
    private final Pieces pieces;

    Programmes(RunSheets sheets, Rundowns rundowns, Pieces pieces) {
        this.sheets = sheets;
        this.rundowns = rundowns;
        this.pieces = pieces;
    }

    Mono<Programme> ofShow(UUID showId) {
        return Mono.zip(sheets.ofShow(showId), rundowns.ofShow(showId))
                .flatMap(found -> known(found.getT1(), found.getT2()));
    }

    private Mono<Programme> known(RunSheet sheet, Rundown rundown) {
        return pieces.withIds(sheet.productIds()).map(known -> new Programme(sheet, rundown, known));
    }
}
