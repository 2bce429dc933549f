package mizuhiki.order.yearly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.yearly.YearlyStatement.Certifier;
import mizuhiki.order.yearly.YearlyStatement.Paid;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving out a member's paper about a year: numbered, and the same whenever it is printed again. */
@Service
class YearlyIssuing {

    private final PaidWages wages;
    private final Certified certified;
    private final IssuedPapers papers;
    private final Audit audit;
    private final TransactionalOperator transaction;

    YearlyIssuing(
            PaidWages wages, Certified certified, IssuedPapers papers, Audit audit, TransactionalOperator transaction) {
        this.wages = wages;
        this.certified = certified;
        this.papers = papers;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Issued> issue(UUID personId, Year year, Viewer by) {
        return certified
                .names(personId, by.officeId())
                .zipWith(payments(personId, year), Known::new)
                .zipWith(Moment.get(), (known, now) -> known.statement(year, now))
                .flatMap(statement -> keep(personId, statement, by))
                .delayUntil(
                        issued -> audit.record("yearly-statement-issued", personId, Map.of("number", issued.number())))
                .as(transaction::transactional);
    }

    private Mono<Payments> payments(UUID personId, Year year) {
        return wages.in(year, personId)
                .filter(months -> !months.isEmpty())
                .switchIfEmpty(Mono.error(() -> new NothingPaidThatYear(year)))
                .zipWith(wages.keptSince(), Payments::new);
    }

    private Mono<Issued> keep(UUID personId, YearlyStatement statement, Viewer by) {
        var draft = new Issued.Draft(
                Kind.YEARLY, null, personId, Writing.of(statement).text());
        return Moment.get().flatMap(now -> papers.keep(draft, by.personId(), now));
    }

    private record Payments(List<Paid> months, LocalDate keptSince) {}

    private record Known(Certified.Names names, Payments payments) {

        YearlyStatement statement(Year year, Instant now) {
            var office = names.office();
            var today = Moment.dayOf(now);
            return new YearlyStatement(
                    Certifier.of(office.name(), office.seller()),
                    names.member(),
                    year,
                    today,
                    payments.months(),
                    Covered.of(year, payments.keptSince(), today));
        }
    }
}
