package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.payslip.Writing;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept of a closed month, and whether it still comes out the same. */
@Component
class ClosedDesk {

    private final ClosedMonths closedMonths;
    private final Proposals proposals;
    private final Statements statements;
    private final People people;

    ClosedDesk(ClosedMonths closedMonths, Proposals proposals, Statements statements, People people) {
        this.closedMonths = closedMonths;
        this.proposals = proposals;
        this.statements = statements;
        this.people = people;
    }

    record Paid(
            ClosedMonth closed, Map<UUID, Yen> gross, Map<UUID, String> names, String paidOn, Recomputed recomputed) {}

    /** @param identical every statement has the same bytes as when it was given out */
    record Recomputed(YearMonth month, String inputsHash, boolean inputsIntact, boolean identical, int statements) {

        static Recomputed of(Proposal proposal, List<String> given) {
            var month = YearMonth.from(proposal.month());
            var again = WagePlan.of(proposal.read()).payslips().stream()
                    .map(payslip -> Writing.of(payslip).text())
                    .toList();
            return new Recomputed(month, proposal.inputsHash(), proposal.isIntact(), again.equals(given), given.size());
        }
    }

    /** Empty as long as the month is open. */
    Mono<Paid> closed(YearMonth month) {
        return closedMonths.find(month).flatMap(this::paid);
    }

    Mono<Recomputed> recomputed(YearMonth month) {
        return closedMonths.get(month).flatMap(this::recomputed);
    }

    private Mono<Paid> paid(ClosedMonth closed) {
        return Mono.zip(
                        statements.gross(closed.named()).flatMap(this::named),
                        closedMonths
                                .paidOn(closed.named())
                                .map(Object::toString)
                                .defaultIfEmpty(""),
                        recomputed(closed))
                .map(parts ->
                        new Paid(closed, parts.getT1().gross(), parts.getT1().names(), parts.getT2(), parts.getT3()));
    }

    private Mono<Named> named(Map<UUID, Yen> gross) {
        return people.displayNames(gross.keySet()).map(names -> new Named(gross, names));
    }

    private Mono<Recomputed> recomputed(ClosedMonth closed) {
        return Mono.zip(
                proposals.get(closed.proposalId()),
                statements.contents(closed.named()).collectList(),
                Recomputed::of);
    }

    private record Named(Map<UUID, Yen> gross, Map<UUID, String> names) {}
}
