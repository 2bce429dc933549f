package mizuhiki.shared.member;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** The buttons on somebody's file. */
@Controller
@RequestMapping("/people/{personId}")
@Allowed(Role.STAFF)
class MembershipController {

    private final Membership membership;
    private final Amending amending;

    MembershipController(Membership membership, Amending amending) {
        this.membership = membership;
        this.amending = amending;
    }

    @PostMapping("/details")
    Mono<String> amend(
            @PathVariable UUID personId,
            @Valid @ModelAttribute PersonDetails details,
            @AuthenticationPrincipal Viewer viewer) {
        return amending.amend(personId, details, viewer).thenReturn(file(personId));
    }

    @PostMapping("/login")
    Mono<String> setLogin(
            @PathVariable UUID personId,
            @Valid @ModelAttribute PeopleApi.NewLogin login,
            @AuthenticationPrincipal Viewer viewer) {
        return membership.setLogin(personId, login.login(), viewer).thenReturn(file(personId));
    }

    @PostMapping("/password")
    Mono<String> setPassword(
            @PathVariable UUID personId,
            @Valid @ModelAttribute PeopleApi.NewPassword password,
            @AuthenticationPrincipal Viewer viewer) {
        return membership.setPassword(personId, password.password(), viewer).thenReturn(file(personId));
    }

    @PostMapping("/sign-out")
    Mono<String> signOut(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.signOut(personId, viewer).thenReturn(file(personId));
    }

    @PostMapping("/leave")
    Mono<String> leave(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.leave(personId, viewer).thenReturn(file(personId));
    }

    @PostMapping("/come-back")
    Mono<String> comeBack(@PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return membership.comeBack(personId, viewer).thenReturn(file(personId));
    }

    private static String file(UUID personId) {
        return PeopleController.toFile(personId);
    }
}
