package mizuhiki.stream.takedown;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff saying that something was taken down. */
@Service
class TakingDown {

    private final Takedowns tasks;
    private final DoneTakedowns done;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    TakingDown(Takedowns tasks, DoneTakedowns done, People people, Audit audit, TransactionalOperator transaction) {
        this.tasks = tasks;
        this.done = done;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Which thing, of which person. */
    record Key(UUID personId, Subject subject, UUID subjectId) {}

    /** @param names of everybody who is mentioned */
    record Desk(List<Takedown> open, List<Done> latest, Map<UUID, String> names) {}

    Mono<Desk> desk() {
        return Mono.zip(tasks.open(), done.latest().collectList())
                .flatMap(known -> people.displayNames(mentioned(known.getT1(), known.getT2()))
                        .map(names -> new Desk(known.getT1(), known.getT2(), names)));
    }

    /** Whoever taps second finds it done, and that is no mistake. */
    Mono<Void> done(Key key, UUID by) {
        return tasks.open()
                .flatMapIterable(open -> open)
                .filter(task -> task.isAbout(key.personId(), key.subject(), key.subjectId()))
                .next()
                .map(Takedown::sayable)
                .delayUntil(task -> keep(task, key, by))
                .hasElement()
                .flatMap(was -> was ? audit.record("streams.taken-down", key.personId(), trace(key)) : isDone(key))
                .as(transaction::transactional);
    }

    Mono<Void> undo(Key key) {
        return done.undo(key.personId(), key.subject(), key.subjectId())
                .filter(was -> was)
                .switchIfEmpty(Mono.error(() -> new NotFound(key.subjectId())))
                .flatMap(was -> audit.record("streams.not-taken-down", key.personId(), trace(key)))
                .as(transaction::transactional);
    }

    private Mono<Void> keep(Takedown task, Key key, UUID by) {
        return Moment.get()
                .map(at -> new Done(
                        key.personId(),
                        key.subject(),
                        key.subjectId(),
                        task.of().title(),
                        by,
                        at))
                .flatMap(kept -> done.keep(kept, task.since()));
    }

    private Mono<Void> isDone(Key key) {
        return done.all()
                .map(one -> new Key(one.personId(), one.subject(), one.subjectId()))
                .collectList()
                .filter(all -> all.contains(key))
                .switchIfEmpty(Mono.error(() -> new NotFound(key.subjectId())))
                .then();
    }

    private static Map<String, ?> trace(Key key) {
        return Map.of("subject", key.subject(), "subjectId", key.subjectId());
    }

    private static List<UUID> mentioned(List<Takedown> open, List<Done> latest) {
        return Stream.concat(
                        open.stream().map(task -> task.of().personId()),
                        latest.stream().flatMap(one -> Stream.of(one.personId(), one.doneBy())))
                .distinct()
                .toList();
    }
}
