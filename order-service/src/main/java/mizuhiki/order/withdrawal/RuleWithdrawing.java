package mizuhiki.order.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.withdrawal.Rule.From;
import mizuhiki.order.withdrawal.Withdrawals.Withdrawal;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.http.ResponseEntity;
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

    /**
     * The marks of those that may be withdrawn, by the day they begin on, of bases by their kind and day. Asked for before
     * the rules themselves are read, so that nothing goes by the mark of one that was not shown.
     */
    public Mono<Map<String, Integer>> offered(Rule rule) {
        return Mono.zip(Moment.today(), months.openDay(LocalDate.EPOCH))
                .flatMapMany(days -> withdrawals
                        .standing(rule, days.getT1())
                        .filter(one -> one.staysBecause(rule.kind(), days.getT1(), days.getT2())
                                .isEmpty()))
                .collectMap(Standing::key, Standing::mark);
    }

    /** Asked for before the rule itself is read, too. */
    public Mono<Integer> mark(Rule rule, LocalDate day) {
        return standing(rule.from(day)).map(Standing::mark);
    }

    /** What is standing, under the ETag that a withdrawal starts from. */
    public <T> Mono<ResponseEntity<T>> tagged(Rule rule, LocalDate day, Mono<T> standing) {
        return mark(rule, day)
                .zipWhen(mark -> standing)
                .map(told ->
                        ResponseEntity.ok().eTag(Version.eTag(told.getT1())).body(told.getT2()));
    }

    /** It may be sent twice, and late: what is taken back already stays so, and nothing unseen goes. */
    public Mono<Void> withdrawSeen(Rule rule, LocalDate day, Version seen, Viewer by) {
        return standing(rule.from(day))
                .doOnNext(one -> requireSeen(one, seen))
                .flatMap(one -> withdraw(rule.from(day), one, by))
                .onErrorResume(
                        NotFound.class,
                        gone -> withdrawals
                                .latestFirst(rule)
                                .filter(taken -> taken.validFrom().equals(day))
                                .next()
                                .switchIfEmpty(Mono.error(gone))
                                .then());
    }

    private static void requireSeen(Standing one, Version seen) {
        if (one.mark() != seen.number()) {
            throw new OtherRuleStands(one.validFrom());
        }
    }

    private Mono<Standing> standing(From rule) {
        return Moment.today().flatMap(today -> withdrawals.get(rule, today));
    }

    private Mono<Void> withdraw(From rule, Standing one, Viewer by) {
        return requireUnfollowed(rule, one)
                .then(Moment.get())
                .flatMap(now -> withdrawals.keep(rule, by.personId(), now))
                .then(Mono.defer(() -> withdrawals.remove(rule, one)))
                .as(transaction::transactional)
                .onErrorMap(MonthClosed::isMeantBy, closed -> new MonthClosed(rule.day()));
    }

    private Mono<LocalDate> requireUnfollowed(From rule, Standing one) {
        return Moment.today()
                .zipWith(months.openDay(LocalDate.EPOCH))
                .doOnNext(days -> one.staysBecause(rule.rule().kind(), days.getT1(), days.getT2())
                        .ifPresent(why -> {
                            throw why;
                        }))
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
