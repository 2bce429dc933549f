package mizuhiki.catalog.intake;

import java.time.Instant;
import java.util.List;
import mizuhiki.catalog.replay.Openings;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What shows mean for pieces. */
@Component
class ShowNews {

    private final ShowLines lines;
    private final Openings openings;

    ShowNews(ShowLines lines, Openings openings) {
        this.lines = lines;
        this.openings = openings;
    }

    Mono<List<Request>> requests(StreamEvent event) {
        return Moment.get().flatMap(at -> requests(event, at));
    }

    private Mono<List<Request>> requests(StreamEvent event, Instant at) {
        return switch (event) {
            case RunSheetSet sheet -> lines.of(sheet.showId()).map(known -> new KnownShow(known, at).planned(sheet));
            case ShowStarted show -> start(show, at);
            case PiecePinned pin -> lines.of(pin.showId()).map(known -> new KnownShow(known, at).pinned(pin));
            case ShowEnded show -> lines.of(show.showId()).map(known -> new KnownShow(known, at).over());
            case ShowCancelled show -> lines.of(show.showId()).map(known -> new KnownShow(known, at).over());
            case WorkDone work -> Mono.empty();
        };
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
