package mizuhiki.order.yearreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.api.Version;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final ReportPage page;

    YearReportController(YearReporting reporting, ReportPage page) {
        this.reporting = reporting;
        this.page = page;
    }

    @GetMapping("/wages/books/report")
    Mono<Rendering> page(
            @RequestParam @Nullable @Min(2006) @Max(2200) Integer year, @RequestParam @Nullable Integer version) {
        return Moment.today()
                .map(today -> year == null ? FiscalYear.of(today).before() : FiscalYear.starting(year))
                .flatMap(shown -> page.of(shown, version, Typed.NOTHING));
    }

    @GetMapping(path = "/wages/books/report/{fiscalYear}.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    Mono<ResponseEntity<String>> download(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear, @RequestParam @Nullable Integer version) {
        return reporting
                .of(FiscalYear.starting(fiscalYear), version)
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
    Mono<ResponseEntity<Shown>> told(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return reporting
                .of(FiscalYear.starting(fiscalYear), null)
                .map(shown ->
                        ResponseEntity.ok().eTag(Version.eTag(shown.version())).body(shown));
    }

    @PostMapping("/api/v1/wages/reports/{fiscalYear}/fixed")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FixedReport> fixAsTold(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear, @AuthenticationPrincipal Viewer viewer) {
        return reporting.fix(FiscalYear.starting(fiscalYear), viewer.personId());
    }

    /** Hands the figures of the books in again; the last report counts. */
    @PostMapping("/api/v1/wages/reports/{fiscalYear}/corrections")
    @ResponseBody
    Mono<ResponseEntity<FixedReport>> correctAsTold(
            @PathVariable @Min(2006) @Max(2200) int fiscalYear,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Correction correction,
            @AuthenticationPrincipal Viewer viewer) {
        var seen = correction.seenAs(Version.in(ifMatch));
        return reporting
                .correct(FiscalYear.starting(fiscalYear), seen, viewer.personId())
                .map(report -> ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Version.eTag(report.version()))
                        .body(report));
    }
}
