package mizuhiki.shared.nameplate;

import jakarta.validation.Valid;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/office")
@Allowed(Role.MANAGER)
class NameplateApi {

    private final Nameplates nameplates;

    NameplateApi(Nameplates nameplates) {
        this.nameplates = nameplates;
    }

    @GetMapping
    Mono<Nameplate> own(@AuthenticationPrincipal Viewer viewer) {
        return nameplates.of(viewer);
    }

    /** The version is that of the nameplate this was made from. */
    @PutMapping
    Mono<Nameplate> write(@Valid @RequestBody Nameplate written, @AuthenticationPrincipal Viewer viewer) {
        return nameplates.write(written, viewer);
    }
}
