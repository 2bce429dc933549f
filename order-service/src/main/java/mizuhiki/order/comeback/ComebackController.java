package mizuhiki.order.comeback;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 払えなかった人: one form for one file. */
@Controller
@RequestMapping("/wages/transfers/{month}/files/{paperId}/back")
@Allowed(Role.MANAGER)
class ComebackController {

    private final ComingBack coming;
    private final ComebackPage page;

    ComebackController(ComingBack coming, ComebackPage page) {
        this.coming = coming;
        this.page = page;
    }

    @GetMapping
    Mono<Rendering> show(@PathVariable YearMonth month, @PathVariable UUID paperId) {
        return page.of(month, paperId, Typed.NOTHING, Set.of());
    }

    @PostMapping
    Mono<Rendering> note(
            @PathVariable YearMonth month,
            @PathVariable UUID paperId,
            @Valid @ModelAttribute CameBack told,
            @AuthenticationPrincipal Viewer viewer) {
        return coming.note(month, paperId, told, viewer)
                .thenReturn(Rendering.redirectTo("/wages/transfers/" + month)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @PostMapping("/{personId}/withdrawal")
    Mono<Rendering> takeBack(
            @PathVariable YearMonth month,
            @PathVariable UUID paperId,
            @PathVariable UUID personId,
            @AuthenticationPrincipal Viewer viewer) {
        return coming.takeBack(month, paperId, personId, viewer)
                .thenReturn(Rendering.redirectTo("/wages/transfers/%s/files/%s/back".formatted(month, paperId))
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @ExceptionHandler(WebExchangeBindException.class)
    Mono<Rendering> again(
            WebExchangeBindException why,
            @PathVariable YearMonth month,
            @PathVariable UUID paperId,
            ServerWebExchange exchange) {
        var chosen = why.getTarget() instanceof CameBack told ? told.chosen() : Set.<UUID>of();
        return SentForm.refused(exchange, why).flatMap(typed -> page.of(month, paperId, typed, chosen));
    }
}
