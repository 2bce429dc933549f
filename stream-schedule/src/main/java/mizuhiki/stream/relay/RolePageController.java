package mizuhiki.stream.relay;

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
    Mono<String> add(@PathVariable UUID showId, @Valid @ModelAttribute RoleForm form) {
        return planning.add(showId, form::plan).thenReturn(roles());
    }

    @PostMapping("/usual")
    Mono<String> addUsual(@PathVariable UUID showId) {
        return planning.addUsual(showId).thenReturn(roles());
    }

    @PostMapping("/{slotId}/divide")
    Mono<String> divide(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.divide(showId, slotId).thenReturn(roles());
    }

    @PostMapping("/{slotId}/remove")
    Mono<String> remove(@PathVariable UUID showId, @PathVariable UUID slotId) {
        return planning.remove(showId, slotId).thenReturn(roles());
    }

    private static String roles() {
        return "redirect:/streams/{showId}#roles";
    }
}
