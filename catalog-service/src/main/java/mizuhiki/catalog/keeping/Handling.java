package mizuhiki.catalog.keeping;

import java.util.UUID;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What people do with pieces by hand. */
@Service
class Handling {

    private final Products products;
    private final SentBefore sentBefore;
    private final Desk desk;
    private final TransactionalOperator transaction;

    Handling(Products products, SentBefore sentBefore, Desk desk, TransactionalOperator transaction) {
        this.products = products;
        this.sentBefore = sentBefore;
        this.desk = desk;
        this.transaction = transaction;
    }

    Mono<Void> move(UUID productId, MoveForm move, Viewer viewer) {
        return products.get(productId)
                .then(Moment.get())
                .map(at -> move.request(productId, viewer.personId(), at))
                .flatMap(request -> once(move.sent(productId), request));
    }

    Mono<Void> writeOff(UUID productId, WriteOffForm writeOff, Viewer viewer) {
        return products.get(productId)
                .then(Moment.get())
                .map(at -> writeOff.request(productId, viewer.personId(), at))
                .flatMap(request -> once(writeOff.sent(productId), request));
    }

    /** A tap may come double; what is refused was never sent. */
    private Mono<Void> once(Sent sent, Request request) {
        return sentBefore
                .was(sent)
                .filter(before -> !before)
                .flatMap(fresh -> desk.ask(request))
                .then()
                .as(transaction::transactional);
    }
}
