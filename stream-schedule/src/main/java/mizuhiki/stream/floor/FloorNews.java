package mizuhiki.stream.floor;

import java.util.Map;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what happens on the floor and tells the other services. */
@Component
class FloorNews {

    private final AirLog log;
    private final Outbox<StreamEvent> outbox;
    private final Audit audit;

    FloorNews(AirLog log, Outbox<StreamEvent> outbox, Audit audit) {
        this.log = log;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Void> tell(AirEntry entry, StreamEvent event) {
        return log.write(entry).then(outbox.append(event));
    }

    /** Starts and ends are kept in the audit log, too. */
    Mono<Void> proclaim(AirEntry entry, StreamEvent event) {
        var action = "streams.show-" + entry.kind().name().toLowerCase(java.util.Locale.ROOT);
        return tell(entry, event).then(audit.record(action, entry.showId(), Map.of("minute", entry.minute())));
    }

    /** It keeps people and their video in public: who said so is kept, too. */
    Mono<Void> goesOn(Show show) {
        return audit.record("streams.show-goes-on", show.id(), Map.of("until", show.expectedEndTime()));
    }

    Mono<Void> publish(StreamEvent event) {
        return outbox.append(event);
    }
}
