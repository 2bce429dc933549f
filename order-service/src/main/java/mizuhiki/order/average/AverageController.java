package mizuhiki.order.average;

import jakarta.validation.Valid;
import java.time.LocalDate;
import mizuhiki.order.average.NewFigures.NewConfirmed;
import mizuhiki.order.average.NewFigures.NewMonth;
import mizuhiki.order.average.NewFigures.NewRule;
import mizuhiki.order.average.NewFigures.NewTarget;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The forms under the page of the average wage. */
@Controller
@RequestMapping("/wages/books/average")
@Allowed(Role.MANAGER)
class AverageController {

    private final AverageWriting writing;

    AverageController(AverageWriting writing) {
        this.writing = writing;
    }

    @PostMapping("/months")
    Mono<Rendering> addMonth(@Valid @ModelAttribute NewMonth month, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(month, viewer.personId())
                .thenReturn(see(month.month().atDay(1)));
    }

    @PostMapping("/rules")
    Mono<Rendering> addRule(@Valid @ModelAttribute NewRule rule, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(rule, viewer.personId()).thenReturn(see(rule.fiscalYear()));
    }

    @PostMapping("/targets")
    Mono<Rendering> addTarget(@Valid @ModelAttribute NewTarget target, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(target, viewer.personId()).thenReturn(see(target.fiscalYear()));
    }

    @PostMapping("/confirmed")
    Mono<Rendering> addConfirmed(@Valid @ModelAttribute NewConfirmed average, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(average, viewer.personId()).thenReturn(see(average.validFrom()));
    }

    private static Rendering see(LocalDate day) {
        return see(FiscalYear.of(day).number());
    }

    private static Rendering see(int fiscalYear) {
        return Rendering.redirectTo("/wages/books/average?year=" + fiscalYear)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
