package mizuhiki.order.credit;

import java.time.LocalDate;
import java.util.Map;
import mizuhiki.order.effort.Efforts;
import mizuhiki.order.effort.FrozenLots;
import mizuhiki.order.effort.Subjects;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.sale.Sale;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Settled;
import mizuhiki.order.settlement.Settlement;
import mizuhiki.order.settlement.Takings;
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
    private final Books books;
    private final Months months;

    Facts(CreditPolicies policies, FrozenLots lots, Efforts efforts, Books books, Months months) {
        this.policies = policies;
        this.lots = lots;
        this.efforts = efforts;
        this.books = books;
        this.months = months;
    }

    /** By the policy of the day of the sale; booked in the first open month. */
    Mono<Known> about(Sale sale) {
        return policies.inForce(sale.soldOn())
                .zipWhen(policy -> lots.freeze(sale.lotId()), Rules::new)
                .flatMap(rules -> Mono.zip(
                        sharing(sale, rules), into(sale, rules), (sharing, into) -> new Known(sale, sharing, into)));
    }

    private Mono<Sharing> sharing(Sale sale, Rules rules) {
        return efforts.of(Subjects.of(sale, rules.policy().commonOf().month(sale.soldOn())))
                .collectList()
                .map(worked -> new Sharing(rules.policy(), rules.makingBy(), worked));
    }

    private Mono<Into> into(Sale sale, Rules rules) {
        return Mono.zip(books.open(), bookedOn(sale, rules.policy()), Into::new);
    }

    /** What counts only once it is final belongs to the day it became final, whenever that is noticed. */
    private Mono<LocalDate> bookedOn(Sale sale, CreditPolicy policy) {
        return policy.counting() == Counting.CONFIRMED_ONLY
                ? months.openDay(policy.finalOn(sale.soldOn()))
                : Moment.today().flatMap(months::openDay);
    }

    private record Rules(CreditPolicy policy, SharedBy makingBy) {}

    record Into(Map<MemberStage, Long> open, LocalDate bookedOn) {}

    record Known(Sale sale, Sharing sharing, Into into) {

        Settled settle() {
            var policy = sharing.policy();
            var credits = sharing.of(Takings.of(sale).proceeds(), into.open());
            var settlement = Settlement.of(
                    sale,
                    policy.validFrom(),
                    policy.finalOn(sale.soldOn()),
                    into.bookedOn(),
                    Settled.credited(credits));
            return new Settled(settlement, credits, false);
        }
    }
}
