package mizuhiki.order.closedesk;

import java.time.YearMonth;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** All that is needed to close a month, and what is kept of the closed ones. */
@Controller
@RequestMapping("/wages/close")
@Allowed(Role.STAFF)
class CloseController {

    private final CloseDesk desk;
    private final ClosedDesk closedDesk;

    CloseController(CloseDesk desk, ClosedDesk closedDesk) {
        this.desk = desk;
        this.closedDesk = closedDesk;
    }

    @GetMapping
    Mono<Rendering> overview(@AuthenticationPrincipal Viewer viewer) {
        return desk.overview()
                .map(overview -> Rendering.view("wages/close")
                        .modelAttribute("overview", overview)
                        .modelAttribute("viewer", viewer)
                        .build());
    }

    /** For きょう. */
    @GetMapping("/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return desk.waiting(viewer)
                .collectList()
                .map(waiting -> Rendering.view("wages/close-today :: card")
                        .modelAttribute("waiting", waiting)
                        .build());
    }

    @GetMapping("/{month}")
    Mono<Rendering> month(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return closedDesk
                .closed(month)
                .map(paid -> ClosedDesk.page(paid, viewer, Typed.NOTHING))
                .switchIfEmpty(desk.open(month).map(view -> CloseDesk.page(view, viewer, Typed.NOTHING)));
    }
}
