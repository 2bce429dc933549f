package mizuhiki.order.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.settlement.Booked;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Now;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Taking back what a sale gave, when its goods come back. What was spent on it stays spent. */
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
        var taken = all.isEmpty()
                ? waiting.returned(orderId)
                : Flux.fromStream(() -> Booked.standing(all))
                        .concatMap(this::takeBack)
                        .then();
        return taken.then(books.now()).flatMap(now -> charges.bookSpent(orderId, dayOf(all, now)));
    }

    /** What was spent stands where the sale stood. */
    private static LocalDate dayOf(List<Booked> all, Now now) {
        return all.isEmpty() ? now.openDay() : now.bookingOf(all.getFirst());
    }

    private Mono<Boolean> takeBack(Booked booked) {
        return Mono.zip(books.now(), books.open(), booked::takenBack).flatMap(books::book);
    }
}
