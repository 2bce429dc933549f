package mizuhiki.order.payslip;

import java.time.YearMonth;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All statements of a month in one file, to be printed and given out. */
@Controller
@Allowed(Role.MANAGER)
class MonthPaperController {

    private final Months months;
    private final Statements statements;
    private final OwnWages wages;
    private final StatementPaper paper;

    MonthPaperController(Months months, Statements statements, OwnWages wages, StatementPaper paper) {
        this.months = months;
        this.statements = statements;
        this.wages = wages;
        this.paper = paper;
    }

    @GetMapping(path = "/wages/papers/{month}/statements", produces = MediaType.APPLICATION_PDF_VALUE)
    @ResponseBody
    Mono<byte[]> all(
            @PathVariable YearMonth month,
            @RequestParam @Nullable TextLevel text,
            @AuthenticationPrincipal Viewer viewer) {
        var level = text == null ? viewer.text() : text;
        var reading = new Reading(level, level == TextLevel.EASY);
        return months.mustBeClosed(month).then(Mono.defer(() -> paper.printAll(why(month), viewer, reading)));
    }

    private Flux<OwnWages.Why> why(YearMonth month) {
        return statements
                .people(month)
                .collectList()
                .flatMapIterable(people -> people)
                .concatMap(personId -> wages.why(personId, month));
    }
}
