package mizuhiki.order.costing;

import static mizuhiki.order.ledger.Account.CREDIT;
import static mizuhiki.order.ledger.Account.EQUIPMENT_RESERVE;
import static mizuhiki.order.ledger.Account.POOL;
import static mizuhiki.order.ledger.Account.WAGE_RESERVE;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.fiscal.FiscalYear;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The amounts of any year. */
@Component
public class YearCosting {

    private final YearLedger ledger;
    private final WageCosts wages;

    YearCosting(YearLedger ledger, WageCosts wages) {
        this.ledger = ledger;
        this.wages = wages;
    }

    public Mono<YearAmounts> of(FiscalYear year) {
        return Mono.zip(ledger.changes(year).map(BookedYear::new), ledger.expenses(year), Booked::new)
                .zipWith(wages.of(year), (booked, paid) -> booked.amounts(year, paid));
    }

    private record Booked(BookedYear year, List<Cost> expenses) {

        YearAmounts amounts(FiscalYear fiscalYear, List<Cost> wages) {
            var costs = Stream.of(year.costs(), expenses, wages)
                    .flatMap(List::stream)
                    .toList();
            var kept = new YearAmounts.Kept(year.of(POOL, CREDIT), year.of(WAGE_RESERVE), year.of(EQUIPMENT_RESERVE));
            return new YearAmounts(fiscalYear, year.revenue(), costs, kept);
        }
    }
}
