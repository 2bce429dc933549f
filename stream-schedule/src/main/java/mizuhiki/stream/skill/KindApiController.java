package mizuhiki.stream.skill;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/kinds")
@Allowed(Role.STAFF)
class KindApiController {

    private final RoleKinds kinds;

    KindApiController(RoleKinds kinds) {
        this.kinds = kinds;
    }

    @GetMapping
    Mono<List<RoleKind>> all() {
        return kinds.all().map(all -> List.copyOf(all.values()));
    }

    /** One more, or another description of one there is. */
    @PutMapping
    Mono<RoleKind> set(@Valid @RequestBody RoleKind kind) {
        return kinds.set(kind).thenReturn(kind);
    }
}
