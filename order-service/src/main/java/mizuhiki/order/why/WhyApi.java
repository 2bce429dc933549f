package mizuhiki.order.why;

import jakarta.validation.Valid;
import java.time.YearMonth;
import mizuhiki.order.question.Asking;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A member's own wages, for programs. */
@RestController
@RequestMapping("/api/v1/wages/mine")
@Allowed(Role.MEMBER)
class WhyApi {

    private final OwnMonths months;
    private final Asking asking;

    WhyApi(OwnMonths months, Asking asking) {
        this.months = months;
        this.asking = asking;
    }

    @GetMapping
    Mono<OwnMonths.Mine> mine(@AuthenticationPrincipal Viewer viewer) {
        return months.of(viewer.personId());
    }

    @GetMapping("/{month}")
    Mono<OwnMonth> why(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return months.why(viewer.personId(), month);
    }

    @PostMapping("/{month}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> ask(
            @PathVariable YearMonth month, @Valid @RequestBody Doubt doubt, @AuthenticationPrincipal Viewer viewer) {
        return months.why(viewer.personId(), month)
                .map(doubt::about)
                .flatMap(question -> asking.ask(question, viewer.personId()));
    }
}
