package mizuhiki.stream.casting;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes who is asked, with a trace; what the database refuses is told as the fact it is. */
@Component
class Asking {

    private final Assignments assignments;
    private final TakenTime taken;
    private final FreedRoles freed;
    private final Audit audit;

    Asking(Assignments assignments, TakenTime taken, FreedRoles freed, Audit audit) {
        this.assignments = assignments;
        this.taken = taken;
        this.freed = freed;
        this.audit = audit;
    }

    Mono<UUID> ask(Assignment assignment) {
        return put(assignment, "streams.role-offered");
    }

    /** Emits whether it was theirs to give. */
    Mono<Boolean> give(UUID slotId, UUID personId) {
        return assignments.give(slotId, personId);
    }

    Mono<UUID> take(Assignment assignment) {
        return put(assignment, "streams.role-taken-over");
    }

    private Mono<UUID> put(Assignment assignment, String action) {
        return free(assignment)
                .then(assignments.ask(assignment))
                .onErrorMap(DuplicateKeyException.class, taken -> new PlaceTaken())
                .onErrorMap(DataIntegrityViolationException.class, overlap -> new DoubleBooked())
                .filter(isNew -> isNew)
                .switchIfEmpty(Mono.error(AlreadyAsked::new))
                .then(audit.record(action, assignment.personId(), trace(assignment)))
                .thenReturn(assignment.id());
    }

    Mono<Void> withdraw(UUID showId, UUID slotId) {
        return assignments
                .withdraw(showId, slotId)
                .then(audit.record("streams.role-withdrawn", slotId, Map.of("showId", showId)));
    }

    Mono<Void> free(UUID showId, UUID personId) {
        return assignments
                .pass(showId, personId)
                .collectList()
                .flatMapIterable(slotIds -> slotIds)
                .concatMap(slotId -> freed.freed(showId, slotId))
                .then(audit.record("streams.role-freed", personId, Map.of("showId", showId)));
    }

    private Mono<Void> free(Assignment asked) {
        return taken.during(asked).flatMap(busy -> busy ? Mono.error(new BusyThen()) : Mono.empty());
    }

    private static Map<String, UUID> trace(Assignment assignment) {
        return Map.of("showId", assignment.showId(), "slotId", assignment.slotId());
    }
}
