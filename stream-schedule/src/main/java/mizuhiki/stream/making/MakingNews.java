package mizuhiki.stream.making;

import java.util.List;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears from the catalog who made what. */
@Component
class MakingNews implements EventConsumer {

    private final Makings makings;

    MakingNews(Makings makings) {
        this.makings = makings;
    }

    @Override
    public String schema() {
        return "streams";
    }

    @Override
    public Reactions reactions() {
        return Reactions.none().toEach(LotMade.class, makings::lot).toAll(WorkDone.class, this::making);
    }

    /** Of all work only the making concerns anybody here. */
    private Mono<Void> making(List<Delivered<WorkDone>> news) {
        var making = news.stream()
                .map(Delivered::event)
                .filter(work -> work.stage() == Stage.MAKING)
                .map(Making::of)
                .toList();
        return making.isEmpty() ? Mono.empty() : makings.takeIn(making);
    }
}
