package mizuhiki.order.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.withdrawal.Withdrawals.Withdrawal;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A manager taking back what has not begun, and everybody's sight of what was taken back. */
@Service
public class RuleWithdrawing {

    private final Withdrawals withdrawals;
    private final People people;
    private final TransactionalOperator transaction;

    RuleWithdrawing(Withdrawals withdrawals, People people, TransactionalOperator transaction) {
        this.withdrawals = withdrawals;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * As a page tells it.
     *
     * @param of the task or the kind of expense it was for
     */
    public record Told(LocalDate validFrom, String of, String reason, String by, Instant at) {}

    public Mono<Void> withdraw(Rule rule, LocalDate day, Viewer by) {
        return withdrawals
                .get(rule.from(day))
                .zipWith(Moment.get())
                .doOnNext(found -> found.getT1().requireToCome(Moment.dayOf(found.getT2())))
                .delayUntil(found -> withdrawals.keep(found.getT1(), by.personId(), found.getT2()))
                .flatMap(found -> withdrawals.remove(found.getT1()))
                .as(transaction::transactional);
    }

    /** The latest first. */
    public Mono<List<Told>> of(Rule rule) {
        return withdrawals.latestFirst(rule).collectList().flatMap(this::told);
    }

    private Mono<List<Told>> told(List<Withdrawal> all) {
        var who = all.stream().map(Withdrawal::withdrawnBy).collect(Collectors.toSet());
        return people.displayNames(who).map(names -> told(all, names));
    }

    private static List<Told> told(List<Withdrawal> all, Map<UUID, String> names) {
        return all.stream()
                .map(one -> new Told(
                        one.validFrom(),
                        one.of(),
                        one.reason(),
                        names.getOrDefault(one.withdrawnBy(), ""),
                        one.withdrawnAt()))
                .toList();
    }
}
