package mizuhiki.order.payway;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Looking at how members are paid, and writing down a change. */
@Component
class PayWayBook {

    private final PayWays ways;
    private final Ledger ledger;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    PayWayBook(PayWays ways, Ledger ledger, People people, Audit audit, TransactionalOperator transaction) {
        this.ways = ways;
        this.ledger = ledger;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Without the numbers. */
    record Line(UUID personId, String name, PayMethod method, String bank, String masked) {

        /** Half-width kana are for the file of the bank; people read full-width ones. */
        public String bankAsRead() {
            return Normalizer.normalize(bank, Normalizer.Form.NFKC);
        }

        static Line of(Person person, @Nullable PayWay way) {
            var account = way == null ? null : way.account();
            return new Line(
                    person.id(),
                    person.displayName(),
                    way == null ? PayMethod.CASH : way.method(),
                    account == null ? "" : account.bankName(),
                    way == null ? "" : way.masked());
        }
    }

    /** @param versions the latest first */
    record File(UUID personId, String name, LocalDate today, List<PayWay> versions) {

        @Nullable
        PayWay inForce() {
            return versions.stream()
                    .filter(way -> !way.validFrom().isAfter(today))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whoever has left is among them as long as wages are due to them. */
    Mono<List<Line>> lines() {
        return Mono.zip(today(), due(), Known::new)
                .flatMap(known -> people.all()
                        .filter(person -> person.is(Role.MEMBER))
                        .filter(member -> member.active() || known.due().contains(member.id()))
                        .map(known::line)
                        .collectList());
    }

    /** With the whole number, which is written down before it is shown. */
    Mono<File> open(UUID personId) {
        return Moment.today()
                .flatMap(today -> Mono.zip(
                        member(personId),
                        ways.of(personId).collectList(),
                        (member, versions) -> new File(personId, member.displayName(), today, versions)))
                .delayUntil(file -> audit.record("bank-account-opened", personId, Map.of()))
                .as(transaction::transactional);
    }

    /** A member's own, masked. */
    Mono<Line> own(Viewer viewer) {
        return people.get(viewer.personId())
                .zipWith(today(), (person, known) -> Line.of(person, known.get(person.id())));
    }

    Mono<PayWay> change(UUID personId, AccountForm form, Viewer by) {
        return member(personId)
                .flatMap(member -> checked(personId, form))
                .delayUntil(way -> Moment.get().flatMap(now -> ways.add(way, by.personId(), now)))
                .delayUntil(way -> audit.record("bank-account-changed", personId, Map.of("method", way.method())))
                .as(transaction::transactional);
    }

    Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    private static Mono<PayWay> checked(UUID personId, AccountForm form) {
        var faults = form.faults();
        return faults.isEmpty() ? Mono.just(form.version(personId)) : Mono.error(Fault.refusal(faults));
    }

    private Mono<Set<UUID>> due() {
        return Moment.today()
                .flatMapMany(today -> ledger.balances(Account.WAGES_DUE, today))
                .map(Posting::owner)
                .collect(Collectors.toSet());
    }

    private record Known(Map<UUID, PayWay> ways, Set<UUID> due) {

        Line line(Person member) {
            return Line.of(member, ways.get(member.id()));
        }
    }

    private Mono<Map<UUID, PayWay>> today() {
        return Moment.get().flatMap(now -> ways.on(Moment.dayOf(now), now));
    }
}
