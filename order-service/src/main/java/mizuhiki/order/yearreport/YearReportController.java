package mizuhiki.order.yearreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.document.Csv;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 工賃実績報告 on a page and as a file. */
@Controller
@Allowed(Role.MANAGER)
class YearReportController {

    private static final List<String> HEAD = List.of("項目・月", "工賃", "延べ利用者数", "開所日数");

    private final YearReporting reporting;

    YearReportController(YearReporting reporting) {
        this.reporting = reporting;
    }

    @GetMapping("/wages/books/report")
    Mono<Rendering> page(@RequestParam @Nullable @Min(2006) @Max(2200) Integer year) {
        return Moment.today()
                .map(today -> year == null ? FiscalYear.of(today).before() : FiscalYear.starting(year))
                .flatMap(reporting::of)
                .map(shown -> Rendering.view("yearreport/report")
                        .modelAttribute("shown", shown)
                        .build());
    }

    @GetMapping(path = "/wages/books/report/{fiscalYear}.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<String>> download(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return reporting
                .of(FiscalYear.starting(fiscalYear))
                .map(shown -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"wage-report-%d.csv\"".formatted(fiscalYear))
                        .body(Csv.of(HEAD, shown.report().rows())));
    }

    @PostMapping("/wages/books/report/{fiscalYear}/fixed")
    Mono<Rendering> fix(@PathVariable @Min(2006) @Max(2200) int fiscalYear, @AuthenticationPrincipal Viewer viewer) {
        return reporting
                .fix(FiscalYear.starting(fiscalYear), viewer.personId())
                .thenReturn(Rendering.redirectTo("/wages/books/report?year=" + fiscalYear)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @GetMapping("/api/v1/wages/reports/{fiscalYear}")
    @ResponseBody
    Mono<YearReporting.Shown> told(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return reporting.of(FiscalYear.starting(fiscalYear));
    }

    @PostMapping("/api/v1/wages/reports/{fiscalYear}/fixed")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FixedReport> fixAsTold(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear, @AuthenticationPrincipal Viewer viewer) {
        return reporting.fix(FiscalYear.starting(fiscalYear), viewer.personId());
    }
}
