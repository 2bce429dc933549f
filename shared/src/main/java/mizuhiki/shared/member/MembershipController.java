package mizuhiki.shared.member;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.member.MemberFile.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The buttons on somebody's file. */
@Controller
@RequestMapping("/people/{personId}")
@Allowed(Role.STAFF)
class MembershipController {

    private final Membership membership;
    private final Amending amending;
    private final MemberFiles files;

    MembershipController(Membership membership, Amending amending, MemberFiles files) {
        this.membership = membership;
        this.amending = amending;
        this.files = files;
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

    /** Beside what the file says by now. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable UUID personId, ServerWebExchange exchange) {
        var form = lastStep(exchange);
        return Typed.isAbout(form, why)
                ? exchange.getFormData().flatMap(fields -> page(personId, Typed.of(form, fields, why)))
                : Mono.error(why);
    }

    private static String lastStep(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Mono<Rendering> page(UUID personId, Typed typed) {
        return files.open(personId)
                .map(file -> Rendering.view("member/person")
                        .modelAttribute("file", file)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private static String file(UUID personId) {
        return PeopleController.toFile(personId);
    }
}
