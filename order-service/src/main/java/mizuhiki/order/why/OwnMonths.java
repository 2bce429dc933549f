package mizuhiki.order.why;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.payslip.SalesBehind;
import mizuhiki.order.payslip.Statement;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.question.Asked;
import mizuhiki.order.question.Asking;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member sees of their wages. */
@Component
class OwnMonths {

    private final Statements statements;
    private final SalesBehind sales;
    private final MonthFacts facts;
    private final Months months;
    private final Asking asking;

    OwnMonths(Statements statements, SalesBehind sales, MonthFacts facts, Months months, Asking asking) {
        this.statements = statements;
        this.sales = sales;
        this.facts = facts;
        this.months = months;
        this.asking = asking;
    }

    /**
     * @param payslip empty while nothing can be said
     * @param waitsForStaff nothing can be said before staff have settled something
     */
    record Now(YearMonth month, Optional<Payslip> payslip, boolean waitsForStaff) {

        static Now of(YearMonth month, Estimate estimate) {
            return new Now(month, Optional.ofNullable(estimate.payslip()), estimate.waitsForStaff());
        }

        private boolean says() {
            return payslip.isPresent() || waitsForStaff;
        }
    }

    /** @param open the months not closed yet, the latest first */
    record Mine(List<Now> open, List<Statement> statements) {}

    Mono<Mine> of(UUID personId) {
        return Mono.zip(open(personId), statements.latestFirst(personId).collectList(), Mine::new);
    }

    /** Only a month with a statement of this member, or one that is open and has begun. */
    Mono<OwnMonth> why(UUID personId, YearMonth month) {
        return Mono.zip(paid(personId, month), before(personId, month), Told::new)
                .zipWith(asking.of(personId, month).collectList(), (told, asked) -> told.month(month, asked));
    }

    private Mono<Paid> paid(UUID personId, YearMonth month) {
        return statements
                .find(personId, month)
                .map(statement -> new Basis(Optional.of(statement), Estimate.NONE))
                .switchIfEmpty(Mono.defer(() -> expected(personId, month)))
                .zipWith(pieces(personId, month), Paid::new);
    }

    private Mono<Basis> expected(UUID personId, YearMonth month) {
        return openMonths()
                .filter(open -> open.contains(month))
                .switchIfEmpty(Mono.error(() -> new NotFound(month)))
                .flatMap(open -> estimate(personId, month))
                .map(estimate -> new Basis(Optional.empty(), estimate));
    }

    /** With a whole month only one that is over is compared. */
    private Mono<Optional<Side>> before(UUID personId, YearMonth month) {
        return Moment.today()
                .filter(today -> month.isBefore(YearMonth.from(today)))
                .flatMap(over -> statements.find(personId, month.minusMonths(1)))
                .zipWith(
                        pieces(personId, month.minusMonths(1)),
                        (statement, pieces) -> Optional.of(new Side(statement.payslip(), pieces)))
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<List<Piece>> pieces(UUID personId, YearMonth month) {
        return sales.of(personId, month).collectList().map(Piece::of);
    }

    private Mono<Estimate> estimate(UUID personId, YearMonth month) {
        return facts.of(month, true).map(inputs -> Estimate.of(inputs, personId));
    }

    private Mono<List<YearMonth>> openMonths() {
        return Moment.today().flatMapMany(months::openUntil).collectList();
    }

    /** Months nobody worked in say nothing; the latest always does. */
    private Mono<List<Now>> open(UUID personId) {
        return Moment.today()
                .flatMapMany(months::openUntil)
                .concatMap(month -> estimate(personId, month).map(estimate -> Now.of(month, estimate)))
                .collectList()
                .map(OwnMonths::worthTelling);
    }

    private static List<Now> worthTelling(List<Now> open) {
        var latest = open.getLast();
        return open.reversed().stream()
                .filter(now -> now == latest || now.says())
                .toList();
    }

    private record Basis(Optional<Statement> statement, Estimate estimate) {

        Optional<Payslip> payslip() {
            return statement.map(Statement::payslip).or(() -> Optional.ofNullable(estimate.payslip()));
        }
    }

    private record Paid(Basis basis, List<Piece> pieces) {}

    private record Told(Paid paid, Optional<Side> before) {

        OwnMonth month(YearMonth month, List<Asked> questions) {
            return new OwnMonth(
                    month,
                    paid.basis().statement().orElse(null),
                    paid.basis().estimate().payslip(),
                    paid.basis().estimate().waitsForStaff(),
                    paid.pieces(),
                    changes(),
                    questions);
        }

        private List<Change> changes() {
            return before.flatMap(side -> paid.basis()
                            .payslip()
                            .map(payslip -> Change.between(side, new Side(payslip, paid.pieces()))))
                    .orElse(List.of());
        }
    }
}
