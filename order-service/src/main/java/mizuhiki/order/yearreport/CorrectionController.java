package mizuhiki.order.yearreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.form.SentForm;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form by which a report is handed in again. */
@Controller
@Allowed(Role.MANAGER)
class CorrectionController {

    private final YearReporting reporting;
    private final ReportPage page;

    CorrectionController(YearReporting reporting, ReportPage page) {
        this.reporting = reporting;
        this.page = page;
    }

    @PostMapping("/wages/books/report/{fiscalYear}/corrections")
    Mono<Rendering> correct(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @Valid @ModelAttribute Correction correction,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        var year = FiscalYear.starting(fiscalYear);
        return faults.hasErrors()
                ? SentForm.unclear(exchange, faults).flatMap(typed -> page.of(year, null, typed))
                : reporting.correct(year, correction, viewer.personId()).thenReturn(see(fiscalYear));
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler
    Mono<Rendering> again(Refusal why, @PathVariable int fiscalYear, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page.of(FiscalYear.starting(fiscalYear), null, typed));
    }

    private static Rendering see(int fiscalYear) {
        return Rendering.redirectTo("/wages/books/report?year=" + fiscalYear)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
