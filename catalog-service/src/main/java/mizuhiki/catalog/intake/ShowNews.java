package mizuhiki.catalog.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.replay.Openings;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What shows mean for pieces. */
@Component
class ShowNews {

    private final ShowLines lines;
    private final ToldShows shows;
    private final Openings openings;

    ShowNews(ShowLines lines, ToldShows shows, Openings openings) {
        this.lines = lines;
        this.shows = shows;
        this.openings = openings;
    }

    /** Empty where it is news no more: something newer was told before. */
    Mono<List<Request>> requests(Delivered<? extends StreamEvent> told) {
        return Moment.get().filterWhen(at -> isNews(told, at)).flatMap(at -> requests(told.event(), at));
    }

    private Mono<Boolean> isNews(Delivered<? extends StreamEvent> told, Instant at) {
        return switch (told.event()) {
            case RunSheetSet sheet -> shows.planned(sheet.showId(), told.position());
            case ShowStarted show -> shows.started(show);
            case ShowEnded show -> shows.over(show.showId(), show.endedAt()).thenReturn(true);
            case ShowCancelled show -> shows.over(show.showId(), at).thenReturn(true);
            case PiecePinned pin -> Mono.just(true);
            case WorkDone work -> Mono.just(false);
        };
    }

    private Mono<List<Request>> requests(StreamEvent event, Instant at) {
        return switch (event) {
            case RunSheetSet sheet -> plan(sheet, at);
            case ShowStarted show -> start(show, at);
            case PiecePinned pin -> known(pin.showId(), at).map(known -> known.pinned(pin));
            case ShowEnded show -> known(show.showId(), at).map(KnownShow::over);
            case ShowCancelled show -> known(show.showId(), at).map(KnownShow::over);
            case WorkDone work -> Mono.empty();
        };
    }

    private Mono<KnownShow> known(UUID showId, Instant at) {
        return lines.of(showId).map(known -> new KnownShow(known, at));
    }

    /** What is put on the run sheet of a show on air is on air at once, even as its first piece. */
    private Mono<List<Request>> plan(RunSheetSet sheet, Instant at) {
        return Mono.zip(
                known(sheet.showId(), at),
                shows.onAirSince(sheet.showId()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                (known, since) -> known.planned(sheet, since));
    }

    /** From here on the log is enough to decide the whole show again. */
    private Mono<List<Request>> start(ShowStarted show, Instant at) {
        return Mono.zip(
                        lines.of(show.showId()),
                        lines.existing(show.productIds()),
                        (known, existing) -> new KnownShow(known, at).started(show, existing))
                .delayUntil(requests -> openings.keep(
                        show.showId(),
                        requests.stream().map(Request::productId).distinct().toList()));
    }
}
