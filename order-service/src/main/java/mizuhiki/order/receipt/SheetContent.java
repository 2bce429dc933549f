package mizuhiki.order.receipt;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.transfer.Due;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.LegalNames;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stands on a sheet. */
@Component
class SheetContent {

    private final Offices offices;
    private final LegalNames legalNames;

    SheetContent(Offices offices, LegalNames legalNames) {
        this.offices = offices;
        this.legalNames = legalNames;
    }

    Mono<ReceiptSheet> of(YearMonth month, List<Due> due, UUID officeId) {
        return Flux.fromIterable(due)
                .concatMap(this::row)
                .collectList()
                .zipWith(offices.get(officeId), (rows, office) -> new ReceiptSheet(office.name(), month, rows));
    }

    /** Signed with the name on official papers, where it is known. */
    private Mono<ReceiptSheet.Row> row(Due due) {
        return legalNames
                .of(due.personId())
                .defaultIfEmpty(due.name())
                .map(name -> new ReceiptSheet.Row(name, due.amount()));
    }
}
