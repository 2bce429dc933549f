package mizuhiki.stream.role;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
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

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RoleSlot> add(@PathVariable UUID showId, @Valid @RequestBody RoleSlot.Plan plan) {
        return planning.add(showId, plan);
    }

    @DeleteMapping("/{slotId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.remove(showId, slotId).then();
    }
}
