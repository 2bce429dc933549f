package mizuhiki.order.credit;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.settlement.Booked;
import mizuhiki.order.settlement.Books;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Taking back what a sale gave, when its goods come back. */
@Service
class TakingBack {

    private final SalesToSettle waiting;
    private final Books books;
    private final ReturnedCharges charges;

    TakingBack(SalesToSettle waiting, Books books, ReturnedCharges charges) {
        this.waiting = waiting;
        this.books = books;
        this.charges = charges;
    }

    Mono<Void> returned(UUID orderId) {
        return books.oneAtATime().then(books.of(orderId)).flatMap(all -> takeBack(orderId, all));
    }

    private Mono<Void> takeBack(UUID orderId, List<Booked> all) {
        return all.isEmpty()
                ? waiting.returned(orderId).then(charges.bookCharged(orderId))
                : Flux.fromStream(() -> Booked.standing(all))
                        .concatMap(this::takeBack)
                        .then();
    }

    private Mono<Boolean> takeBack(Booked booked) {
        return Mono.zip(books.now(), books.open(), booked::takenBack).flatMap(books::book);
    }
}
