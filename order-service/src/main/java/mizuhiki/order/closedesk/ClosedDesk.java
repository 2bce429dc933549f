package mizuhiki.order.closedesk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.close.ClosedMonth;
import mizuhiki.order.close.ClosedMonths;
import mizuhiki.order.close.Recomputed;
import mizuhiki.order.close.Recomputing;
import mizuhiki.order.payslip.Statements;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept of a closed month, and whether it still comes out the same. */
@Component
class ClosedDesk {

    private final ClosedMonths closedMonths;
    private final Recomputing recomputing;
    private final Statements statements;
    private final People people;

    ClosedDesk(ClosedMonths closedMonths, Recomputing recomputing, Statements statements, People people) {
        this.closedMonths = closedMonths;
        this.recomputing = recomputing;
        this.statements = statements;
        this.people = people;
    }

    record Paid(
            ClosedMonth closed,
            Map<UUID, Yen> gross,
            Map<UUID, String> names,
            @Nullable LocalDate paidOn,
            LocalDate today,
            Recomputed recomputed) {}

    /** Empty as long as the month is open. */
    Mono<Paid> closed(YearMonth month) {
        return closedMonths.find(month).flatMap(this::paid);
    }

    private Mono<Paid> paid(ClosedMonth closed) {
        return Mono.zip(
                        statements.gross(closed.named()).flatMap(this::named),
                        closedMonths.paidOn(closed.named()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        recomputing.recompute(closed.named()),
                        Moment.today())
                .map(parts -> new Paid(
                        closed,
                        parts.getT1().gross(),
                        parts.getT1().names(),
                        parts.getT2().orElse(null),
                        parts.getT4(),
                        parts.getT3()));
    }

    private Mono<Named> named(Map<UUID, Yen> gross) {
        return people.displayNames(gross.keySet()).map(names -> new Named(gross, names));
    }

    private record Named(Map<UUID, Yen> gross, Map<UUID, String> names) {}
}
