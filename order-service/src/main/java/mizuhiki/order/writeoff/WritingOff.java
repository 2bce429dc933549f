package mizuhiki.order.writeoff;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.material.LotMaterials;
import mizuhiki.order.settlement.Books;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Booking the material of pieces that will not be sold. Everything here joins the caller's transaction. */
@Service
public class WritingOff {

    private final WrittenOffPieces pieces;
    private final LotMaterials materials;
    private final Books books;
    private final Months months;
    private final Ledger ledger;

    WritingOff(WrittenOffPieces pieces, LotMaterials materials, Books books, Months months, Ledger ledger) {
        this.pieces = pieces;
        this.materials = materials;
        this.books = books;
        this.months = months;
        this.ledger = ledger;
    }

    Mono<Void> told(PiecesWrittenOff told) {
        return months.openDay(told.day()).map(day -> WrittenOff.told(told, day)).flatMap(this::book);
    }

    /** What a lot cost, or how much of it its sales bear, is another than it was. */
    public Mono<Void> changed(UUID lotId, UUID cause) {
        return Moment.today()
                .flatMap(months::openDay)
                .map(day -> WrittenOff.corrected(lotId, cause, day))
                .flatMap(this::book);
    }

    /** Its pieces may have been written off before the sale they came back from was taken back. */
    public Mono<Void> returned(GoodsReturned goods) {
        return Mono.just(goods)
                .filter(returned -> !returned.resellable())
                .flatMap(broken -> pieces.lotOf(broken.orderId()))
                .flatMap(lotId -> changed(lotId, UuidCreator.getTimeOrderedEpoch()));
    }

    private Mono<Void> book(WrittenOff writtenOff) {
        return books.oneAtATime()
                .then(Mono.defer(() -> atCost(writtenOff)))
                .filter(known -> !known.changesNothing())
                .filterWhen(pieces::add)
                .filter(known -> !known.costsNothing())
                .flatMap(known -> ledger.book(known.entry()))
                .then();
    }

    private Mono<WrittenOff> atCost(WrittenOff writtenOff) {
        return materials
                .cost(writtenOff.lotId())
                .map(cost -> cost.lostWith(writtenOff.quantity()))
                .defaultIfEmpty(Yen.ZERO)
                .map(writtenOff::at);
    }
}
