package mizuhiki.order.report;

import jakarta.validation.Valid;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The manager's view: a picture, a table, and the way down to each yen. */
@Controller
@Allowed(Role.MANAGER)
class ReportController {

    private final Reporting reporting;

    ReportController(Reporting reporting) {
        this.reporting = reporting;
    }

    @GetMapping("/report")
    Mono<Rendering> picture(@ModelAttribute Asked.Form form) {
        return Moment.today()
                .map(form::on)
                .flatMap(reporting::picture)
                .map(picture -> Rendering.view("report/picture")
                        .modelAttribute("picture", picture)
                        .modelAttribute("axes", Axis.values())
                        .build());
    }

    @GetMapping("/report/credits")
    Mono<Rendering> rows(
            @ModelAttribute Asked.Form form,
            @Valid @ModelAttribute Narrowing only,
            @RequestParam @Nullable String after) {
        return Moment.today()
                .map(form::on)
                .flatMap(asked -> reporting.rowsWithNames(asked, only, Page.of(after, null)))
                .map(rows -> Rendering.view("report/credits")
                        .modelAttribute("rows", rows)
                        .modelAttribute("first", after == null)
                        .build());
    }
}
