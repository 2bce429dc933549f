package mizuhiki.doors;

import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Allowed(Role.STAFF)
class Doors {

    @GetMapping({"/doors/staff", "/api/v1/doors/staff"})
    String staff(@AuthenticationPrincipal Viewer viewer) {
        return viewer.displayName();
    }

    @GetMapping("/api/v1/doors/member")
    @Allowed(Role.MEMBER)
    String member() {
        return "member";
    }

    @PostMapping({"/doors/form", "/api/v1/doors/form"})
    String form() {
        return "done";
    }

    @GetMapping({"/shop/{slug}/office", "/api/v1/shop/{slug}/office"})
    @OpenToAll
    Mono<String> office() {
        return CurrentOffice.get().map(Object::toString);
    }

    @GetMapping("/api/v1/doors/link")
    @OpenToAll
    String link(ServerHttpRequest request) {
        return request.getURI().resolve("/here").toString();
    }

    @GetMapping("/api/v1/doors/office")
    Mono<String> ownOffice() {
        return CurrentOffice.get().map(Object::toString);
    }
}
