package mizuhiki.order.credit;

import java.time.LocalDate;
import java.util.Map;
import mizuhiki.order.effort.Efforts;
import mizuhiki.order.effort.FrozenLots;
import mizuhiki.order.effort.Subjects;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.sale.Sale;
import mizuhiki.order.sharing.MemberStage;
import mizuhiki.order.sharing.Sharing;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what has to be known before a sale can be shared. */
@Component
class Facts {

    private final CreditPolicies policies;
    private final FrozenLots lots;
    private final Efforts efforts;
    private final Settlements settlements;
    private final Months months;

    Facts(CreditPolicies policies, FrozenLots lots, Efforts efforts, Settlements settlements, Months months) {
        this.policies = policies;
        this.lots = lots;
        this.efforts = efforts;
        this.settlements = settlements;
        this.months = months;
    }

    /** By the policy of the day of the sale; booked in the first open month. */
    Mono<Known> about(Sale sale) {
        return policies.inForce(sale.soldOn())
                .zipWhen(policy -> lots.freeze(sale.lotId()), Rules::new)
                .flatMap(rules -> Mono.zip(
                        sharing(sale, rules), book(sale, rules), (sharing, book) -> new Known(sale, sharing, book)));
    }

    private Mono<Sharing> sharing(Sale sale, Rules rules) {
        return efforts.of(Subjects.of(sale, rules.policy().commonOf().month(sale.soldOn())))
                .collectList()
                .map(worked -> new Sharing(rules.policy(), rules.makingBy(), worked));
    }

    private Mono<Book> book(Sale sale, Rules rules) {
        return Mono.zip(settlements.open(), bookedOn(sale, rules.policy()), Book::new);
    }

    /** What counts only once it is final belongs to the day it became final, whenever that is noticed. */
    private Mono<LocalDate> bookedOn(Sale sale, CreditPolicy policy) {
        return policy.counting() == Counting.CONFIRMED_ONLY
                ? months.openDay(policy.finalOn(sale.soldOn()))
                : Moment.today().flatMap(months::openDay);
    }

    private record Rules(CreditPolicy policy, SharedBy makingBy) {}

    record Book(Map<MemberStage, Long> open, LocalDate bookedOn) {}

    record Known(Sale sale, Sharing sharing, Book book) {

        Settled settle() {
            var policy = sharing.policy();
            var credits = sharing.of(Takings.of(sale).proceeds(), book.open());
            var settlement = Settlement.of(
                    sale,
                    policy.validFrom(),
                    policy.finalOn(sale.soldOn()),
                    book.bookedOn(),
                    Settled.credited(credits));
            return new Settled(settlement, credits, false);
        }
    }
}
