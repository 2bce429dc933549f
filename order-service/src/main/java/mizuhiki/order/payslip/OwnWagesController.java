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
import reactor.core.publisher.Mono;

/** A member's own statement on paper; and for the manager, who answers for them, anybody's. */
@Controller
class OwnWagesController {

    private final OwnWages wages;
    private final StatementPaper paper;

    OwnWagesController(OwnWages wages, StatementPaper paper) {
        this.wages = wages;
        this.paper = paper;
    }

    @Allowed(Role.MEMBER)
    @GetMapping(path = "/wages/mine/{month}/statement.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> statement(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return wages.why(viewer.personId(), month).flatMap(why -> paper.giveOut(why, viewer, Reading.of(viewer)));
    }

    @Allowed(Role.MANAGER)
    @GetMapping(
            path = "/wages/close/{month}/statements/{personId}/statement.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> statement(
            @PathVariable YearMonth month, @PathVariable UUID personId, @AuthenticationPrincipal Viewer viewer) {
        return wages.why(personId, month).flatMap(why -> paper.print(why, viewer, Reading.of(viewer)));
    }
}
