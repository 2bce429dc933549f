package mizuhiki.order.effort;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writing down what the makers of a lot agreed on. */
@Controller
@Allowed(Role.STAFF)
class LotController {

    private final DeclaredShares shares;
    private final People people;

    LotController(DeclaredShares shares, People people) {
        this.shares = shares;
        this.people = people;
    }

    record Lots(List<OpenLot> lots, Map<UUID, String> names) {

        public String name(Maker maker) {
            return names.getOrDefault(maker.personId(), "");
        }
    }

    @GetMapping("/wages/lots")
    Mono<Rendering> page() {
        return page(Typed.NOTHING);
    }

    @ExceptionHandler
    Mono<Rendering> again(Refusal why, ServerWebExchange exchange) {
        return SentForm.invalid(exchange, why).flatMap(this::page);
    }

    private Mono<Rendering> page(Typed typed) {
        return lots().flatMap(this::named)
                .map(view -> Rendering.view("wages/lots")
                        .modelAttribute("view", view)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping("/wages/lots/{lotId}/shares")
    Mono<Rendering> declare(
            @PathVariable UUID lotId, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(Declaration::read)
                .flatMap(declaration -> shares.declare(lotId, declaration, viewer.personId()))
                .thenReturn(Rendering.redirectTo("/wages/lots")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/api/v1/wages/lots")
    @ResponseBody
    Mono<List<OpenLot>> lots() {
        return shares.openLots();
    }

    @PutMapping("/api/v1/wages/lots/{lotId}/shares")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ResponseBody
    Mono<Void> declareAsTold(
            @PathVariable UUID lotId,
            @Valid @RequestBody Declaration declaration,
            @AuthenticationPrincipal Viewer viewer) {
        return shares.declare(lotId, declaration, viewer.personId());
    }

    private Mono<Lots> named(List<OpenLot> lots) {
        var makers = lots.stream().flatMap(lot -> lot.makers().stream()).map(Maker::personId);
        return people.displayNames(makers.distinct().toList()).map(names -> new Lots(lots, names));
    }
}
