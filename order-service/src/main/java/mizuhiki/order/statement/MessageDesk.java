package mizuhiki.order.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
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

/** Writing a few words to members, as long as their statement has not been given out. */
@Component
class MessageDesk {

    private final Messages messages;
    private final IssuedPapers papers;
    private final Receivers receivers;
    private final People people;
    private final TransactionalOperator transaction;

    MessageDesk(
            Messages messages,
            IssuedPapers papers,
            Receivers receivers,
            People people,
            TransactionalOperator transaction) {
        this.messages = messages;
        this.papers = papers;
        this.receivers = receivers;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * @param settled nothing changes any more
     * @param here whether they have not left
     */
    record Line(UUID personId, String name, @Nullable String words, boolean settled, boolean here) {}

    /** Whoever has left is among them as long as the month is theirs, too. */
    Mono<List<Line>> of(YearMonth month) {
        return Mono.zip(
                people.all().filter(person -> person.is(Role.MEMBER)).collectList(),
                written(month),
                (members, written) -> members.stream()
                        .filter(member -> member.active() || written.isOf(member))
                        .map(written::line)
                        .toList());
    }

    Mono<Void> write(YearMonth month, UUID personId, String words, Viewer by) {
        return member(personId)
                .then(papers.oneAtATime())
                .then(Mono.defer(() -> notGivenOut(month, personId)))
                .then(Moment.get())
                .flatMap(now -> messages.write(month, new Message(personId, words.strip()), by.personId(), now))
                .as(transaction::transactional);
    }

    private Mono<Person> member(UUID personId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    private Mono<Void> notGivenOut(YearMonth month, UUID personId) {
        return settled(month)
                .filter(settled -> settled.contains(personId))
                .flatMap(settled -> Mono.error(new StatementGivenOut(month)));
    }

    private Mono<Set<UUID>> settled(YearMonth month) {
        return papers.ofMonth(Kind.STATEMENT, month)
                .mapNotNull(Issued::personId)
                .collect(Collectors.toSet());
    }

    private Mono<Written> written(YearMonth month) {
        return Mono.zip(messages.of(month), settled(month), receivers.of(month))
                .map(known -> new Written(known.getT1(), known.getT2(), known.getT3()));
    }

    /** @param told who has a statement of the month */
    private record Written(Map<UUID, String> words, Set<UUID> settled, Set<UUID> told) {

        boolean isOf(Person member) {
            return words.containsKey(member.id()) || told.contains(member.id());
        }

        Line line(Person member) {
            return new Line(
                    member.id(),
                    member.displayName(),
                    words.get(member.id()),
                    settled.contains(member.id()),
                    member.active());
        }
    }
}
