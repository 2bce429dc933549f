package mizuhiki.stream.outcome;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.Pin;
import mizuhiki.stream.air.Pins;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheets;
import mizuhiki.stream.runsheet.TakingOver;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Staff looking at what was not shown, and taking it over into a next show. */
@Service
class TidyingUp {

    private final Shows shows;
    private final RunSheets sheets;
    private final Pins pins;
    private final Pieces pieces;
    private final TakingOver takingOver;

    TidyingUp(Shows shows, RunSheets sheets, Pins pins, Pieces pieces, TakingOver takingOver) {
        this.shows = shows;
        this.sheets = sheets;
        this.pins = pins;
        this.pieces = pieces;
        this.takingOver = takingOver;
    }

    /** Of a show that is not over nothing is left over yet. */
    Mono<Leftovers> of(Show show) {
        return show.state().isOver()
                ? Mono.zip(unshown(show), next(), Leftovers::new)
                : Mono.just(new Leftovers(List.of(), List.of()));
    }

    Mono<Void> moveInto(UUID showId, UUID nextShowId) {
        return shows.get(showId)
                .flatMap(this::of)
                .flatMap(left -> takingOver.takeOver(showId, nextShowId, left.stillForSale()));
    }

    private Mono<List<Leftovers.Unshown>> unshown(Show show) {
        return Mono.zip(sheets.ofShow(show.id()), shown(show)).flatMap(found -> unshown(found.getT1(), found.getT2()));
    }

    private Mono<List<Leftovers.Unshown>> unshown(RunSheet sheet, Set<UUID> shown) {
        var left = sheet.items().stream()
                .filter(item -> !shown.contains(item.productId()))
                .toList();
        return pieces.withIds(left.stream().map(item -> item.productId()).toList())
                .map(known -> left.stream()
                        .filter(item -> known.containsKey(item.productId()))
                        .map(item -> new Leftovers.Unshown(item, piece(known, item.productId())))
                        .toList());
    }

    private Mono<Set<UUID>> shown(Show show) {
        return pins.ofShow(show.id()).map(Pin::productId).collect(Collectors.toSet());
    }

    private Mono<List<Show>> next() {
        return Moment.get()
                .flatMapMany(shows::upcoming)
                .filter(show -> show.state().isPlanned())
                .take(20)
                .collectList();
    }

    private static Piece piece(Map<UUID, Piece> known, UUID productId) {
        return Objects.requireNonNull(known.get(productId));
    }
}
