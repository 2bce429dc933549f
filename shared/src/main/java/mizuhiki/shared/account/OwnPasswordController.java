package mizuhiki.shared.account;

import java.util.Objects;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.session.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** わたしのパスワード: choosing one that nobody else knows, and leaving every screen somebody is still signed in at. */
@Controller
@RequestMapping("/me")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class OwnPasswordController {

    private final OwnPassword ownPassword;
    private final Accounts accounts;
    private final SessionCookie cookie;

    OwnPasswordController(OwnPassword ownPassword, Accounts accounts, SessionCookie cookie) {
        this.ownPassword = ownPassword;
        this.accounts = accounts;
        this.cookie = cookie;
    }

    @GetMapping("/password")
    Rendering page(@RequestParam(defaultValue = "false") boolean changed) {
        return Rendering.view("account/password")
                .modelAttribute("changed", changed)
                .build();
    }

    @PostMapping("/password")
    Mono<Rendering> change(
            @ModelAttribute Form form, @AuthenticationPrincipal Viewer viewer, ServerWebExchange exchange) {
        return Mono.defer(() -> ownPassword.change(form.meant(), viewer))
                .doOnNext(session -> cookie.put(exchange, session))
                .thenReturn(Rendering.redirectTo("/me/password?changed=true").build())
                .onErrorResume(Refusal.class, refusal -> Mono.just(again(refusal)));
    }

    @PostMapping("/sign-out-everywhere")
    Mono<String> signOutEverywhere(@AuthenticationPrincipal Viewer viewer, ServerWebExchange exchange) {
        return accounts.endSessions(viewer.personId())
                .doOnSuccess(ended -> cookie.remove(exchange))
                .thenReturn("redirect:/");
    }

    /** Passwords are never sent back. */
    private static Rendering again(Refusal refusal) {
        return Rendering.view("account/password")
                .modelAttribute("changed", false)
                .modelAttribute("refusal", refusal.slug())
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    record Form(
            @Nullable String current,
            @Nullable String chosen,
            @Nullable String again) {

        OwnPassword.Typed meant() {
            if (!Objects.equals(chosen, again)) {
                throw new PasswordsDiffer();
            }
            return new OwnPassword.Typed(
                    Objects.requireNonNullElse(current, ""), Objects.requireNonNullElse(chosen, ""));
        }
    }
}
