package mizuhiki.stream.relay;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.role.RoleSlot;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/roles")
@Allowed(Role.STAFF)
class RoleApiController {

    private final RolePlanning planning;

    RoleApiController(RolePlanning planning) {
        this.planning = planning;
    }

    /**
     * The turns it takes, in order: one, unless its kind allows one person no more than a part of the minutes.
     *
     * @param id of the first turn
     */
    record Laid(UUID id, List<RoleSlot> turns) {

        static Laid of(List<RoleSlot> turns) {
            return new Laid(turns.getFirst().id(), turns);
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Laid> add(@PathVariable UUID showId, @Valid @RequestBody RoleSlot.Plan plan) {
        return planning.add(showId, show -> plan).map(Laid::of);
    }

    @DeleteMapping("/{slotId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.remove(showId, slotId).then();
    }

    /** In turns no longer than its kind allows. */
    @PostMapping("/{slotId}/division")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Laid> divide(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.divide(showId, slotId).map(Laid::of);
    }
}
