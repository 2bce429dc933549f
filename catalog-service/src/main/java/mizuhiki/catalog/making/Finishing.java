package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** できた: a lot is handed in, the shares of its makers are frozen, and its pieces are there. */
@Service
class Finishing {

    private final Lots lots;
    private final Makers makers;
    private final Arrival arrival;
    private final Outbox<CatalogEvent> outbox;
    private final TransactionalOperator transaction;

    Finishing(
            Lots lots, Makers makers, Arrival arrival, Outbox<CatalogEvent> outbox, TransactionalOperator transaction) {
        this.lots = lots;
        this.makers = makers;
        this.arrival = arrival;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    Mono<Lot> finish(UUID lotId, Viewer viewer) {
        return lots.get(lotId, viewer)
                .map(Lot::complete)
                .flatMap(lot -> finished(lot, viewer))
                .flatMap(lots::save)
                .flatMap(this::handover)
                .delayUntil(arrival::receive)
                .delayUntil(this::announce)
                .map(Handover::lot)
                .as(transaction::transactional);
    }

    private Mono<Lot> finished(Lot lot, Viewer viewer) {
        return arrival.productOf(lot, viewer).zipWith(Moment.get(), (product, now) -> lot.finish(product.id(), now));
    }

    /** The shares are read once nobody can change them any more. */
    private Mono<Handover> handover(Lot lot) {
        return makers.of(lot.id()).map(shares -> new Handover(lot, shares));
    }

    private Mono<Void> announce(Handover handover) {
        return outbox.appendAll(handover.events());
    }
}
