package mizuhiki.order.closedesk;

import java.time.Month;
import java.time.YearMonth;
import mizuhiki.order.adjustment.Adjustments;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.proposal.OpenPoints;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what stands beside a month that is to be closed. */
@Component
class MonthSurroundings {

    private final Statements statements;
    private final OpenPoints openPoints;
    private final Adjustments adjustments;
    private final People people;

    MonthSurroundings(Statements statements, OpenPoints openPoints, Adjustments adjustments, People people) {
        this.statements = statements;
        this.openPoints = openPoints;
        this.adjustments = adjustments;
        this.people = people;
    }

    Mono<CloseView.Around> of(YearMonth month) {
        return Mono.zip(
                        statements.gross(month.minusMonths(1)),
                        statements.paidBetween(firstOfYear(month), month.minusMonths(1)),
                        openPoints.of(month),
                        adjustments.in(month).collectList(),
                        people.all().collectList(),
                        Moment.today())
                .map(parts -> new CloseView.Around(
                        parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5(), parts.getT6()));
    }

    /** 年度: from April. */
    private static YearMonth firstOfYear(YearMonth month) {
        var april = YearMonth.of(month.getYear(), Month.APRIL);
        return april.isAfter(month) ? april.minusYears(1) : april;
    }
}
