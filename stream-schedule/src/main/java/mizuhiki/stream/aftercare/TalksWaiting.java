package mizuhiki.stream.aftercare;

import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People who want to talk with staff after a show, and nobody has talked with them yet. */
@Component
class TalksWaiting implements Waiting {

    private final AfterCares cares;

    TalksWaiting(AfterCares cares) {
        this.cares = cares;
    }

    @Override
    public Mono<Pile> pile() {
        return cares.toTalkWith().map(count -> new Pile("/streams/after", "waiting.talks", 8, count));
    }
}
