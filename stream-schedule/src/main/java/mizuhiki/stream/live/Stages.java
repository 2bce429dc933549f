package mizuhiki.stream.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.floor.AirLog;
import mizuhiki.stream.live.Stage.OnStage;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at a show the way the public may. */
@Component
class Stages {

    private final Shows shows;
    private final RunSheets sheets;
    private final Pieces pieces;
    private final AirLog log;
    private final StageNames names;

    Stages(Shows shows, RunSheets sheets, Pieces pieces, AirLog log, StageNames names) {
        this.shows = shows;
        this.sheets = sheets;
        this.pieces = pieces;
        this.log = log;
        this.names = names;
    }

    private record Things(RunSheet sheet, Optional<UUID> pinned, List<OnStage> crew) {}

    /** A show nobody has been told of yet, or that is called off, is not found. */
    Mono<Stage> ofShow(UUID showId) {
        return shows.get(showId)
                .filter(show -> show.state().isAnnounced())
                .switchIfEmpty(Mono.error(() -> new NotFound(showId)))
                .flatMap(this::look);
    }

    private Mono<Stage> look(Show show) {
        return Mono.zip(sheets.ofShow(show.id()), log.pinned(show.id()).singleOptional(), crew(show))
                .map(found -> new Things(found.getT1(), found.getT2(), found.getT3()))
                .flatMap(things -> stage(show, things));
    }

    private Mono<List<OnStage>> crew(Show show) {
        return Moment.today().flatMap(today -> names.of(show.id(), today));
    }

    private Mono<Stage> stage(Show show, Things things) {
        return pieces.withIds(things.sheet().productIds()).map(known -> {
            var pinned = things.pinned().map(known::get).orElse(null);
            return Stage.of(show, pinned, inOrder(things.sheet(), known), things.crew());
        });
    }

    private static List<Piece> inOrder(RunSheet sheet, Map<UUID, Piece> known) {
        return sheet.productIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(Piece::listed)
                .toList();
    }
}
