package mizuhiki.stream.script;

import java.util.UUID;
import mizuhiki.stream.cue.Cues;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.timing.Timetable;
import mizuhiki.stream.timing.Timetables;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts together what belongs to the segments of a show. */
@Component
public class Scripts {

    private final Timetables timetables;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final Cues cues;

    Scripts(Timetables timetables, RunSheets sheets, Pieces pieces, Cues cues) {
        this.timetables = timetables;
        this.sheets = sheets;
        this.pieces = pieces;
        this.cues = cues;
    }

    private record Timed(Timetable timetable, RunSheet sheet) {}

    public Mono<Script> ofShow(UUID showId) {
        return Mono.zip(timetables.ofShow(showId), sheets.ofShow(showId), Timed::new)
                .flatMap(timed -> things(showId, timed))
                .map(Script.Things::script);
    }

    private Mono<Script.Things> things(UUID showId, Timed timed) {
        return Mono.zip(
                pieces.withIds(timed.sheet().productIds()),
                cues.ofShow(showId),
                (known, written) -> new Script.Things(timed.timetable(), timed.sheet(), known, written));
    }
}
