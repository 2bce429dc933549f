package mizuhiki.catalog.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowStarted;

/** What is known of a show, and what has to be asked at the desk when something new is told of it. */
record KnownShow(Map<UUID, ShowLine> lines, Instant at) {

    private static final int USUAL_MINUTES = 10;
    private static final Duration USUAL_LENGTH = Duration.ofHours(1);

    KnownShow(List<ShowLine> lines, Instant at) {
        this(lines.stream().collect(Collectors.toMap(ShowLine::productId, Function.identity())), at);
    }

    /** What was taken off the run sheet is over; what is put on it while the show is on air is on air at once. */
    List<Request> planned(RunSheetSet sheet, Optional<Instant> onAirSince) {
        var products = sheet.lines().stream().map(RunSheetSet.Line::productId).toList();
        var gone = lines.keySet().stream().filter(productId -> !products.contains(productId));
        return Stream.concat(
                        sheet.lines().stream().flatMap(line -> planned(sheet, line, onAirSince)),
                        gone.map(productId -> air(sheet.showId(), productId, Cue.END, at)))
                .toList();
    }

    /** A show whose run sheet was never told is taken as it is told now. */
    List<Request> started(ShowStarted show, List<UUID> existing) {
        return existing.stream()
                .flatMap(productId -> Stream.concat(
                        lines.containsKey(productId) ? Stream.empty() : Stream.of(usual(show, productId)),
                        Stream.of(air(show.showId(), productId, Cue.START, show.startedAt()))))
                .toList();
    }

    /** What was shown before another piece, but is told after it, changes nothing. */
    List<Request> pinned(PiecePinned pin) {
        return lines.values().stream()
                        .anyMatch(line -> line.isPinned() && pin.pinnedAt().isBefore(line.pinnedAt()))
                ? List.of()
                : shown(pin);
    }

    private List<Request> shown(PiecePinned pin) {
        var others = lines.values().stream()
                .filter(line -> line.isPinned() && !line.productId().equals(pin.productId()))
                .map(line -> air(pin.showId(), line.productId(), Cue.UNPIN, at));
        return Stream.concat(others, Stream.of(air(pin.showId(), pin.productId(), Cue.PIN, pin.pinnedAt())))
                .toList();
    }

    List<Request> over() {
        return lines.values().stream()
                .map(line -> air(line.showId(), line.productId(), Cue.END, at))
                .toList();
    }

    private Stream<Request> planned(RunSheetSet sheet, RunSheetSet.Line line, Optional<Instant> onAirSince) {
        var plan = new Request.Plan(
                new ShowLine(
                        sheet.showId(),
                        line.productId(),
                        line.label(),
                        line.mode(),
                        line.holdMinutes(),
                        line.kept(),
                        sheet.keptFrom(),
                        sheet.endsAt(),
                        null,
                        null,
                        null,
                        null),
                at);
        return Stream.concat(
                Stream.of(plan),
                onAirSince.stream()
                        .filter(since -> !lines.containsKey(line.productId()))
                        .map(since -> air(sheet.showId(), line.productId(), Cue.START, since)));
    }

    private Request usual(ShowStarted show, UUID productId) {
        return new Request.Plan(
                new ShowLine(
                        show.showId(),
                        productId,
                        Integer.toString(show.productIds().indexOf(productId) + 1),
                        ClaimMode.HOLD_FIRST,
                        USUAL_MINUTES,
                        0,
                        show.startedAt(),
                        show.startedAt().plus(USUAL_LENGTH),
                        null,
                        null,
                        null,
                        null),
                at);
    }

    private static Request air(UUID showId, UUID productId, Cue cue, Instant at) {
        return new Request.Air(productId, showId, cue, at);
    }
}
