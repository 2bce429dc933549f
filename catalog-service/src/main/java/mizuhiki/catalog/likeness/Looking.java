package mizuhiki.catalog.likeness;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.PhotoLookedAt;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff, or whoever took a photo in, saying who can be seen in it. */
@Service
class Looking {

    private final Looks looks;
    private final People people;
    private final Outbox<CatalogEvent> outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Looking(Looks looks, People people, Outbox<CatalogEvent> outbox, Audit audit, TransactionalOperator transaction) {
        this.looks = looks;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Look> get(UUID photoId, Viewer viewer) {
        return looks.get(photoId)
                .filter(look -> look.maySay(viewer))
                .switchIfEmpty(Mono.error(() -> new NotFound(photoId)));
    }

    /** @param seen empty where nobody can be seen */
    Mono<Look> say(UUID photoId, Set<UUID> seen, Viewer viewer) {
        return get(photoId, viewer)
                .delayUntil(look -> requireColleagues(seen))
                .map(look -> look.said(seen, viewer))
                .delayUntil(look -> looks.say(look, viewer.personId()))
                .delayUntil(look -> look.isChecked() ? tell(look) : Mono.empty())
                .as(transaction::transactional);
    }

    private Mono<Void> tell(Look look) {
        return outbox.append(new PhotoLookedAt(
                        look.photoId(), look.people().stream().sorted().toList()))
                .then(Mono.defer(() -> audit.record(
                        "photo-looked-at",
                        look.photoId(),
                        Map.of("people", look.people().size()))));
    }

    private Mono<Void> requireColleagues(Set<UUID> seen) {
        return people.displayNames(seen)
                .flatMapIterable(names -> seen.stream()
                        .filter(person -> !names.containsKey(person))
                        .toList())
                .next()
                .flatMap(stranger -> Mono.error(new NotFound(stranger)));
    }
}
