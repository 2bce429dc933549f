package mizuhiki.shared.outbox.relay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Mono;

/** Remembers what it heard of one office, and can be made to stumble over some of it. */
class Listener implements EventConsumer {

    final List<UUID> heard = new CopyOnWriteArrayList<>();
    final List<Instant> moments = new CopyOnWriteArrayList<>();
    final List<UUID> stumblesOver = new CopyOnWriteArrayList<>();

    private final String schema;
    private final UUID office;

    Listener(String schema, UUID office) {
        this.schema = schema;
        this.office = office;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none().toEach(ProductWithdrawn.class, it -> hear(it.productId()));
    }

    Mono<Void> hear(UUID productId) {
        return CurrentOffice.get()
                .filter(office::equals)
                .zipWith(Moment.get())
                .doOnNext(here -> hear(productId, here.getT2()))
                .then();
    }

    private void hear(UUID productId, Instant moment) {
        if (stumblesOver.contains(productId)) {
            throw new IllegalStateException("private matters of Hanako");
        }
        moments.add(moment);
        heard.add(productId);
    }
}
