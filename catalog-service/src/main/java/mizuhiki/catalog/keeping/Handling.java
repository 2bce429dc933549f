package mizuhiki.catalog.keeping;

import java.util.UUID;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What people do with pieces by hand. */
@Service
class Handling {

    private final Products products;
    private final Desk desk;

    Handling(Products products, Desk desk) {
        this.products = products;
        this.desk = desk;
    }

    Mono<Void> move(UUID productId, MoveForm move, Viewer viewer) {
        return products.get(productId)
                .then(Moment.get())
                .map(at -> move.request(productId, viewer.personId(), at))
                .flatMap(desk::ask)
                .then();
    }

    Mono<Void> writeOff(UUID productId, WriteOffForm writeOff, Viewer viewer) {
        return products.get(productId)
                .then(Moment.get())
                .map(at -> writeOff.request(productId, viewer.personId(), at))
                .flatMap(desk::ask)
                .then();
    }
}
