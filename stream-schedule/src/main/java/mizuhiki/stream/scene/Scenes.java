package mizuhiki.stream.scene;

import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.scene.Scene.Things;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at a show as it is now. */
@Component
public class Scenes {

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final AirLog log;
    private final StageNames names;

    Scenes(Shows shows, RunSheets sheets, Pieces pieces, AirLog log, StageNames names) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.log = log;
        this.names = names;
    }

    public Mono<Scene> ofShow(UUID showId) {
        return shows.get(showId).flatMap(this::look);
    }

    private Mono<Scene> look(Show show) {
        return Mono.zip(sheets.ofShow(show.id()), log.pinned(show.id()).singleOptional(), names.of(show), Moment.get())
                .map(found -> new Things(found.getT1(), found.getT2().orElse(null), found.getT3(), found.getT4()))
                .flatMap(things -> scene(show, things));
    }

    private Mono<Scene> scene(Show show, Things things) {
        return pieces.withIds(things.sheet().productIds()).map(known -> Scene.of(show, things, known));
    }
}
