package mizuhiki.stream.handover;

import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Newcomers for whom nobody of staff is there yet. */
@Component
class HandoversWaiting implements Waiting {

    private final Handovers handovers;

    HandoversWaiting(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Mono<Pile> pile() {
        return handovers.waiting().count().map(count -> new Pile("/streams/handovers", "waiting.handovers", 15, count));
    }
}
