package mizuhiki.order.payslip;

import java.time.YearMonth;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.statement.Frames;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.text.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All statements of a month in one file, to be looked at, settled, printed and given out. */
@Controller
@Allowed(Role.MANAGER)
class MonthPaperController {

    private final Months months;
    private final Statements statements;
    private final OwnWages wages;
    private final StatementPaper paper;
    private final Frames frames;

    MonthPaperController(Months months, Statements statements, OwnWages wages, StatementPaper paper, Frames frames) {
        this.months = months;
        this.statements = statements;
        this.wages = wages;
        this.paper = paper;
        this.frames = frames;
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

    /** From here on they do not change. */
    @PostMapping("/wages/papers/{month}/statements/settlement")
    Mono<Rendering> settle(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return settled(month, viewer)
                .thenReturn(Rendering.redirectTo("/wages/papers")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @PutMapping("/api/v1/wages/papers/{month}/statements/settlement")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> settleAsTold(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return settled(month, viewer);
    }

    private Mono<Void> settled(YearMonth month, Viewer viewer) {
        return months.mustBeClosed(month)
                .then(Mono.defer(() -> statements.people(month).collectList()))
                .flatMap(people -> frames.settle(month, people, viewer));
    }

    private Flux<OwnWages.Why> why(YearMonth month) {
        return statements
                .people(month)
                .collectList()
                .flatMapIterable(people -> people)
                .concatMap(personId -> wages.why(personId, month));
    }
}
