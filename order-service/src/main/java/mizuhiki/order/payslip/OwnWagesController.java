package mizuhiki.order.payslip;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Reading;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A member's own wages; and for the manager, who answers for them, anybody's statement. */
@Controller
class OwnWagesController {

    private final OwnWages wages;
    private final StatementPaper paper;

    OwnWagesController(OwnWages wages, StatementPaper paper) {
        this.wages = wages;
        this.paper = paper;
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return wages.of(viewer.personId())
                .map(mine -> Rendering.view("wages/mine")
                        .modelAttribute("mine", mine)
                        .build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine/{month}")
    Mono<Rendering> why(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return page(viewer.personId(), month, "/wages/mine/" + month + "/statement.pdf");
    }

    @Allowed(Role.MEMBER)
    @GetMapping(path = "/wages/mine/{month}/statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> statement(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return print(viewer.personId(), month, viewer);
    }

    @Allowed(Role.MANAGER)
    @GetMapping("/wages/close/{month}/statements/{personId}")
    Mono<Rendering> why(@PathVariable YearMonth month, @PathVariable UUID personId) {
        return page(personId, month, "/wages/close/%s/statements/%s/statement.pdf".formatted(month, personId));
    }

    @Allowed(Role.MANAGER)
    @GetMapping(
            path = "/wages/close/{month}/statements/{personId}/statement.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> statement(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return print(personId, month, viewer);
    }

    private Mono<Rendering> page(UUID personId, YearMonth month, String paperPath) {
        return wages.why(personId, month)
                .map(why -> Rendering.view("wages/why")
                        .modelAttribute("why", why)
                        .modelAttribute("paper", paperPath)
                        .build());
    }

    private Mono<byte[]> print(UUID personId, YearMonth month, Viewer viewer) {
        return wages.why(personId, month).flatMap(why -> paper.print(why, viewer, Reading.of(viewer)));
    }
}
