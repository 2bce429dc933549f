package mizuhiki.shared.outbox.relay;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Mono;

/** Takes in the withdrawals of one office together and its lots one by one; remembers what came together. */
class Crowd implements EventConsumer {

    final List<Taking> takings = new CopyOnWriteArrayList<>();
    final List<UUID> stumblesOver = new CopyOnWriteArrayList<>();
    volatile Mono<Void> afterwards = Mono.empty();

    private final String schema;
    private final UUID office;

    Crowd(String schema, UUID office) {
        this.schema = schema;
        this.office = office;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none()
                .toAll(ProductWithdrawn.class, this::takeAll)
                .toEach(LotMade.class, lot -> take(List.of(lot.productId()), List.of()));
    }

    Mono<Void> takeAll(List<Delivered<ProductWithdrawn>> news) {
        var products = news.stream().map(each -> each.event().productId()).toList();
        return take(products, news.stream().map(Delivered::at).toList());
    }

    private Mono<Void> take(List<UUID> products, List<Instant> moments) {
        return CurrentOffice.get()
                .filter(office::equals)
                .zipWith(Moment.get())
                .doOnNext(here -> remember(new Taking(products, moments, here.getT2())))
                .flatMap(here -> afterwards);
    }

    private void remember(Taking taking) {
        if (!Collections.disjoint(taking.products(), stumblesOver)) {
            throw new IllegalStateException("private matters of Hanako");
        }
        takings.add(taking);
    }

    /** @param done the moment at which it was handled */
    record Taking(List<UUID> products, List<Instant> moments, Instant done) {}
}
