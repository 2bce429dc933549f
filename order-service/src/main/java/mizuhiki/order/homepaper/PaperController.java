package mizuhiki.order.homepaper;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
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

/** The papers about working at home. */
@Controller
@RequestMapping("/work/home")
@Allowed(Role.STAFF)
class PaperController {

    private final HomePapers papers;
    private final Filing filing;

    PaperController(HomePapers papers, Filing filing) {
        this.papers = papers;
        this.filing = filing;
    }

    @GetMapping("/office")
    Mono<Rendering> office() {
        return office(Typed.NOTHING);
    }

    @GetMapping("/{personId}/papers")
    Mono<Rendering> member(@PathVariable UUID personId) {
        return member(personId, Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({DayFarOff.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why, @PathVariable(required = false) @Nullable UUID personId, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why)
                .flatMap(typed -> personId == null ? office(typed) : member(personId, typed));
    }

    @Allowed(Role.MANAGER)
    @PostMapping("/office")
    Mono<Rendering> office(@ModelAttribute OfficePapers request, @AuthenticationPrincipal Viewer viewer) {
        return filing.write(request, viewer.personId()).thenReturn(see("/work/home"));
    }

    @PostMapping("/{personId}/papers")
    Mono<Rendering> member(
            @PathVariable UUID personId,
            @Valid @ModelAttribute MemberPapersRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return filing.write(personId, request, viewer.personId()).thenReturn(see("/work/home/" + personId));
    }

    private Mono<Rendering> office(Typed typed) {
        return papers.office()
                .map(office -> page("homework/office", typed)
                        .modelAttribute("papers", office)
                        .build());
    }

    private Mono<Rendering> member(UUID personId, Typed typed) {
        return filing.look(personId)
                .map(file -> page("homework/papers", typed)
                        .modelAttribute("file", file)
                        .build());
    }

    private static Rendering.Builder<?> page(String view, Typed typed) {
        return Rendering.view(view).modelAttribute("typed", typed).status(typed.status());
    }

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
