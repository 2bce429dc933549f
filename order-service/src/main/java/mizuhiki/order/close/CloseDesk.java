package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.wage.MonthFacts;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out what is needed to decide about a month. */
@Component
class CloseDesk {

    private final MonthFacts facts;
    private final ClosedMonths closedMonths;
    private final Proposals proposals;
    private final Statements statements;
    private final People people;

    CloseDesk(MonthFacts facts, ClosedMonths closedMonths, Proposals proposals, Statements statements, People people) {
        this.facts = facts;
        this.closedMonths = closedMonths;
        this.proposals = proposals;
        this.statements = statements;
        this.people = people;
    }

    record Overview(YearMonth open, List<ClosedMonth> closed) {}

    record Paid(ClosedMonth closed, Map<UUID, Yen> gross, Map<UUID, String> names, String paidOn) {}

    Mono<Overview> overview() {
        return Mono.zip(
                closedMonths.firstOpen().switchIfEmpty(Moment.today().map(YearMonth::from)),
                closedMonths.latestFirst().collectList(),
                Overview::new);
    }

    Mono<CloseView> open(YearMonth month) {
        return proposals
                .latest(month)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(proposal -> view(month, proposal));
    }

    /** Empty as long as the month is open. */
    Mono<Paid> closed(YearMonth month) {
        return closedMonths.find(month).flatMap(this::paid);
    }

    private Mono<Paid> paid(ClosedMonth closed) {
        var month = YearMonth.from(closed.month());
        var paidOn = closedMonths.paidOn(month).map(Object::toString).defaultIfEmpty("");
        return Mono.zip(
                statements.gross(month).flatMap(this::named),
                paidOn,
                (gross, day) -> new Paid(closed, gross.gross(), gross.names(), day));
    }

    private Mono<Named> named(Map<UUID, Yen> gross) {
        return people.displayNames(gross.keySet()).map(names -> new Named(gross, names));
    }

    private Mono<CloseView> view(YearMonth month, Optional<Proposal> proposal) {
        var carryRest =
                proposal.map(Proposal::read).map(inputs -> inputs.carryRest()).orElse(false);
        var proposers = proposal.map(Proposal::proposedBy).stream().toList();
        return Mono.zip(
                facts.of(month, carryRest).map(CloseView.Draft::of),
                around(month).zipWith(people.displayNames(proposers), Surroundings::new),
                (draft, surroundings) ->
                        new CloseView(draft, surroundings.around(), proposal.orElse(null), surroundings.names()));
    }

    private Mono<CloseView.Around> around(YearMonth month) {
        return Mono.zip(statements.gross(month.minusMonths(1)), closedMonths.salesWaiting(month), Beside::new)
                .zipWith(
                        Moment.today(),
                        (beside, today) -> new CloseView.Around(beside.lastMonth(), beside.waiting(), today));
    }

    private record Named(Map<UUID, Yen> gross, Map<UUID, String> names) {}

    private record Beside(Map<UUID, Yen> lastMonth, long waiting) {}

    private record Surroundings(CloseView.Around around, Map<UUID, String> names) {}
}
