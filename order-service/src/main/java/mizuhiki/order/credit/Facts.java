package mizuhiki.order.credit;

import java.time.LocalDate;
import java.util.Map;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.sale.Sale;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.work.Subjects;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what has to be known before a sale can be shared. */
@Component
class Facts {

    private final CreditPolicies policies;
    private final WorkRecords work;
    private final Settlements settlements;
    private final Months months;

    Facts(CreditPolicies policies, WorkRecords work, Settlements settlements, Months months) {
        this.policies = policies;
        this.work = work;
        this.settlements = settlements;
        this.months = months;
    }

    /** By the policy of the day of the sale; booked today, or in the first open month. */
    Mono<Known> about(Sale sale) {
        return Mono.zip(sharing(sale), book(), (sharing, book) -> new Known(sale, sharing, book));
    }

    private Mono<Sharing> sharing(Sale sale) {
        var subjects = new Subjects(sale.lotId(), sale.productId(), sale.showId(), sale.orderId());
        return Mono.zip(
                policies.inForce(Moment.dayOf(sale.shippedAt())),
                work.efforts(subjects).collectList(),
                Sharing::new);
    }

    private Mono<Book> book() {
        return Mono.zip(settlements.open(), Moment.today().flatMap(months::openDay), Book::new);
    }

    record Book(Map<MemberStage, Long> open, LocalDate bookedOn) {}

    record Known(Sale sale, Sharing sharing, Book book) {

        Settled settle() {
            var credits = sharing.of(Settlement.proceeds(sale), book.open());
            var credited = credits.stream().map(Credit::yen).collect(Yen.sum());
            var validFrom = sharing.policy().validFrom();
            return new Settled(Settlement.of(sale, validFrom, book.bookedOn(), credited), credits, false);
        }
    }
}
