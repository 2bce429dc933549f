package mizuhiki.order.payslip;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.wage.MonthFacts;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member sees of their wages. */
@Component
class OwnWages {

    private final Statements statements;
    private final SalesBehind sales;
    private final MonthFacts facts;
    private final Months months;

    OwnWages(Statements statements, SalesBehind sales, MonthFacts facts, Months months) {
        this.statements = statements;
        this.sales = sales;
        this.facts = facts;
        this.months = months;
    }

    /** @param sales behind the estimate */
    record Now(Estimate estimate, List<SaleBehind> sales) {}

    /** @param open the months not closed yet, the latest first */
    record Mine(List<Now> open, List<Statement> statements) {}

    record Why(Statement statement, List<SaleBehind> sales) {}

    Mono<Mine> of(UUID personId) {
        return Mono.zip(open(personId), statements.latestFirst(personId).collectList(), Mine::new);
    }

    /** Empty handed or not, only for a month with a statement of this member. */
    Mono<Why> why(UUID personId, YearMonth month) {
        return Mono.zip(
                statements.get(personId, month), sales.of(personId, month).collectList(), Why::new);
    }

    /** Months nobody worked in say nothing; the latest always does. */
    private Mono<List<Now>> open(UUID personId) {
        return Moment.today()
                .flatMapMany(months::openUntil)
                .concatMap(month -> now(personId, month))
                .collectList()
                .map(OwnWages::worthTelling);
    }

    private static List<Now> worthTelling(List<Now> open) {
        var latest = open.getLast();
        return open.reversed().stream()
                .filter(now -> now == latest || now.estimate().payslip() != null)
                .toList();
    }

    private Mono<Now> now(UUID personId, YearMonth month) {
        return Mono.zip(
                facts.of(month, true).map(inputs -> Estimate.of(inputs, personId)),
                sales.of(personId, month).collectList(),
                Now::new);
    }
}
