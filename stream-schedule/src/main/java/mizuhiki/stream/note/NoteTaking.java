package mizuhiki.stream.note;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Once;
import mizuhiki.stream.pair.Pair;
import mizuhiki.stream.pair.Pairs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The two of a pair writing and reading; the newcomer sharing; staff reading what is shared. */
@Service
class NoteTaking {

    private final Pairs pairs;
    private final Notes notes;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    NoteTaking(Pairs pairs, Notes notes, People people, Audit audit, TransactionalOperator transaction) {
        this.pairs = pairs;
        this.notes = notes;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param names of those who wrote */
    record Book(Pair pair, Slice<Note> notes, Map<UUID, String> names) {}

    record Shared(Person person, List<Note> notes, Map<UUID, String> names) {}

    /** To everybody but the two, a pair and its notes do not exist. */
    Mono<Book> book(UUID personId, UUID pairId, Page page) {
        return readable(personId, pairId)
                .flatMap(pair -> notes.ofPair(pairId, page)
                        .flatMap(some -> named(some.items()).map(names -> new Book(pair, some, names))));
    }

    /** @param page on which it is written; a double tap is one note */
    Mono<UUID> write(UUID personId, UUID pairId, String text, @Nullable UUID page) {
        return Mono.zip(readable(personId, pairId).filter(Pair::goesOn), Moment.get())
                .switchIfEmpty(Mono.error(() -> new NotFound(pairId)))
                .map(all -> new Notes.Written(
                        Once.said(page, personId, pairId, text),
                        pairId,
                        all.getT1().newcomerId(),
                        personId,
                        text,
                        all.getT2()))
                .delayUntil(notes::write)
                .map(Notes.Written::id);
    }

    /** Only by the newcomer, whom it is about. */
    Mono<Void> share(Notes.Key key) {
        return Moment.get().flatMap(now -> known(notes.share(key, now), key));
    }

    Mono<Void> unshare(Notes.Key key) {
        return known(notes.unshare(key), key);
    }

    Mono<Shared> shared(UUID personId) {
        return Mono.zip(people.get(personId), notes.sharedBy(personId).collectList())
                .flatMap(all -> named(all.getT2()).map(names -> new Shared(all.getT1(), all.getT2(), names)))
                .delayUntil(shared -> audit.record("streams.shared-notes-read", personId, Map.of()))
                .as(transaction::transactional);
    }

    private Mono<Pair> readable(UUID personId, UUID pairId) {
        return pairs.get(pairId)
                .filter(pair -> pair.isReadBy(personId))
                .switchIfEmpty(Mono.error(() -> new NotFound(pairId)));
    }

    private Mono<Map<UUID, String>> named(List<Note> some) {
        return people.displayNames(some.stream().map(Note::authorId).distinct().toList());
    }

    private static Mono<Void> known(Mono<Boolean> done, Notes.Key key) {
        return done.filter(was -> was)
                .switchIfEmpty(Mono.error(() -> new NotFound(key.noteId())))
                .then();
    }
}
