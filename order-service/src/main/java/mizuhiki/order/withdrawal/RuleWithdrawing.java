package mizuhiki.order.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.withdrawal.Rule.From;
import mizuhiki.order.withdrawal.Withdrawals.Withdrawal;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A manager taking back what nothing followed yet, and everybody's sight of what was taken back. */
@Service
public class RuleWithdrawing {

    private final Withdrawals withdrawals;
    private final People people;
    private final Months months;
    private final TransactionalOperator transaction;

    RuleWithdrawing(Withdrawals withdrawals, People people, Months months, TransactionalOperator transaction) {
        this.withdrawals = withdrawals;
        this.people = people;
        this.months = months;
        this.transaction = transaction;
    }

    /**
     * As a page tells it.
     *
     * @param of the task or the kind of expense it was for
     * @param content the row as it stood
     */
    public record Told(
            LocalDate validFrom, String of, String reason, String by, Instant at, Map<String, Object> content) {}

    public Mono<Void> withdraw(Rule rule, LocalDate day, Viewer by) {
        return withdrawals
                .get(rule.from(day))
                .delayUntil(this::requireUnfollowed)
                .zipWith(Moment.get())
                .delayUntil(found -> withdrawals.keep(found.getT1(), by.personId(), found.getT2()))
                .flatMap(found -> withdrawals.remove(found.getT1()))
                .as(transaction::transactional);
    }

    /** On a page a tap may come double: what is taken back already stays so. */
    Mono<Void> withdrawOnce(Rule rule, LocalDate day, Viewer by) {
        return withdraw(rule, day, by)
                .onErrorResume(
                        NotFound.class,
                        gone -> withdrawals
                                .latestFirst(rule)
                                .filter(taken -> taken.validFrom().equals(day))
                                .next()
                                .switchIfEmpty(Mono.error(gone))
                                .then());
    }

    private Mono<LocalDate> requireUnfollowed(From rule) {
        return Moment.today()
                .zipWith(months.openDay(rule.day()))
                .doOnNext(days -> rule.requireUnfollowed(days.getT1(), days.getT2()))
                .map(days -> rule.day());
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
                        one.withdrawnAt(),
                        one.row()))
                .toList();
    }
}
