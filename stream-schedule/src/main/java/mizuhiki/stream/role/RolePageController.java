package mizuhiki.stream.role;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** The buttons beside the list of roles; the list itself is part of the page of the show. */
@Controller
@RequestMapping("/streams/{showId}/roles")
@Allowed(Role.STAFF)
class RolePageController {

    private final RolePlanning planning;

    RolePageController(RolePlanning planning) {
        this.planning = planning;
    }

    @PostMapping
    Mono<String> add(@PathVariable UUID showId, @Valid @ModelAttribute RoleSlot.Plan plan) {
        return planning.add(showId, plan).thenReturn(roles());
    }

    @PostMapping("/usual")
    Mono<String> addUsual(@PathVariable UUID showId) {
        return planning.addUsual(showId).then(Mono.just(roles()));
    }

    @PostMapping("/{slotId}/remove")
    Mono<String> remove(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.remove(showId, slotId).thenReturn(roles());
    }

    private static String roles() {
        return "redirect:/streams/{showId}#roles";
    }
}
