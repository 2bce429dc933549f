package mizuhiki.order.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Standing;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Taking back what a sale gave for the pieces that come back. What was spent on it stays spent. */
@Service
class TakingBack {

    private final SalesToSettle waiting;
    private final Books books;
    private final ReturnedCharges charges;
    private final MaterialSettling materials;

    TakingBack(SalesToSettle waiting, Books books, ReturnedCharges charges, MaterialSettling materials) {
        this.waiting = waiting;
        this.books = books;
        this.charges = charges;
        this.materials = materials;
    }

    Mono<Void> returned(GoodsReturned goods) {
        return books.oneAtATime()
                .then(books.of(goods.orderId()))
                .flatMap(all -> all.isEmpty() ? returnedEarly(goods) : takeBack(new Standing(all), goods.quantity()));
    }

    /**
     * A sale that was just shared, of which pieces had come back before. It took material for them, too, though they may
     * have been written off or sold again with it; so what the lot costs each is reckoned once more.
     */
    Mono<Void> returnedBefore(UUID orderId) {
        return waiting.returnedPieces(orderId)
                .filter(pieces -> pieces > 0)
                .flatMap(pieces -> books.of(orderId).map(Standing::new).delayUntil(sale -> takeBack(sale, pieces)))
                .map(sale -> sale.sale().settlement().lotId())
                .flatMap(lotId -> materials.changed(lotId, UuidCreator.getTimeOrderedEpoch()));
    }

    private Mono<Void> returnedEarly(GoodsReturned goods) {
        return waiting.returned(goods.orderId(), goods.quantity())
                .filter(all -> all)
                .flatMap(all -> charges.bookSpent(goods.orderId()));
    }

    private Mono<Void> takeBack(Standing sale, int pieces) {
        int back = Math.min(pieces, sale.pieces());
        return back == 0
                ? Mono.empty()
                : Mono.zip(books.now(), books.open(), (now, open) -> sale.takenBack(back, now, open))
                        .delayUntil(books::book)
                        .flatMap(taken -> charges.bookSpent(taken.settlement()));
    }
}
