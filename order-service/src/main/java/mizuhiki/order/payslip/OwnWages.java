package mizuhiki.order.payslip;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A member's statement with the sales behind it. */
@Component
class OwnWages {

    private final Statements statements;
    private final SalesBehind sales;

    OwnWages(Statements statements, SalesBehind sales) {
        this.statements = statements;
        this.sales = sales;
    }

    record Why(Statement statement, List<SaleBehind> sales) {}

    /** Empty handed or not, only for a month with a statement of this member. */
    Mono<Why> why(UUID personId, YearMonth month) {
        return Mono.zip(
                statements.get(personId, month), sales.of(personId, month).collectList(), Why::new);
    }
}
