package mizuhiki.catalog.counting;

import java.util.UUID;
import mizuhiki.catalog.counting.CountSheet.Counted;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes a count sheet: all of it, or nothing. */
@Service
class Counting {

    private final LotsThere lots;
    private final CountSheets sheets;
    private final Desk desk;
    private final TransactionalOperator transaction;

    Counting(LotsThere lots, CountSheets sheets, Desk desk, TransactionalOperator transaction) {
        this.lots = lots;
        this.sheets = sheets;
        this.desk = desk;
        this.transaction = transaction;
    }

    /** Emits the id of the sheet; of the one that is there, where a page sends it a second time. */
    Mono<UUID> count(Counted counted) {
        return lots.productsOf(counted.lotIds())
                .zipWith(Moment.get(), counted::sheet)
                .flatMap(this::once)
                .as(transaction::transactional);
    }

    private Mono<UUID> once(CountSheet sheet) {
        return sheets.write(sheet)
                .filter(fresh -> fresh)
                .flatMap(fresh -> decide(sheet))
                .map(CountSheet::id)
                .switchIfEmpty(sheets.sentAs(sheet.counted().sentAs()));
    }

    /** What a line was expected to be shows in its difference: the desk alone knows what is there at this moment. */
    private Mono<CountSheet> decide(CountSheet sheet) {
        return desk.decide(sheet.requests())
                .flatMap(answers ->
                        sheets.differences(sheet.id()).map(differences -> sheet.taken(answers, differences)));
    }
}
