package mizuhiki.order.daily;

import java.util.UUID;
import mizuhiki.order.daily.EnteredWork.Outcome;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Telling what was done on a day, and taking it back. */
@Service
public class DailyReport {

    private final DailyEntries entries;
    private final TaskKinds kinds;
    private final People people;
    private final TransactionalOperator transaction;

    DailyReport(DailyEntries entries, TaskKinds kinds, People people, TransactionalOperator transaction) {
        this.entries = entries;
        this.kinds = kinds;
        this.people = people;
        this.transaction = transaction;
    }

    public Mono<DailyEntry> write(DailyEntry entry) {
        return people.get(entry.personId())
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(entry.personId())))
                .then(kinds.get(entry.taskId()))
                .map(kind -> kind.offeredOn(entry.day()))
                .thenReturn(entry)
                .map(DailyEntry::checked)
                .delayUntil(this::keep)
                .as(transaction::transactional);
    }

    /** The same entry twice is one: a tap may come double. */
    private Mono<EnteredWork> keep(DailyEntry entry) {
        return entries.add(entry)
                .then(Mono.defer(() -> entries.get(entry.id())))
                .filter(entry::isKeptAs)
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new));
    }

    /** As long as nobody has confirmed it. */
    public Mono<EnteredWork> undo(UUID entryId, Viewer viewer) {
        return entries.get(entryId)
                .filter(entry -> entry.personId().equals(viewer.personId()))
                .switchIfEmpty(Mono.error(() -> new NotFound(entryId)))
                .delayUntil(entry -> withdraw(entry, viewer.personId()))
                .as(transaction::transactional);
    }

    /** Twice is once. */
    public Mono<Void> withdraw(EnteredWork entry, UUID decidedBy) {
        return Mono.just(entry)
                .filter(one -> one.awaits(Outcome.WITHDRAWN))
                .flatMap(one -> Moment.get())
                .map(now -> Decision.withdrawn(entry.id(), decidedBy, now))
                .flatMap(entries::decide)
                .then();
    }
}
