package mizuhiki.order.band;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import mizuhiki.order.average.AverageWriting;
import mizuhiki.order.average.NewFigures.NewConfirmed;
import mizuhiki.order.average.NewFigures.NewMonth;
import mizuhiki.order.average.NewFigures.NewRule;
import mizuhiki.order.average.NewFigures.NewTarget;
import mizuhiki.order.band.NewBands.NewStanding;
import mizuhiki.order.band.NewBands.NewTable;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 平均工賃月額: the page of average, forecast, band and distance, and its forms. */
@Controller
@RequestMapping("/wages/books/average")
@Allowed(Role.MANAGER)
class AverageController {

    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2200;

    private final BandDesk desk;
    private final AverageWriting writing;

    AverageController(BandDesk desk, AverageWriting writing) {
        this.desk = desk;
        this.writing = writing;
    }

    @Allowed(Role.STAFF)
    @GetMapping
    Mono<Rendering> page(
            @RequestParam @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @AuthenticationPrincipal Viewer viewer) {
        return page(year, viewer, Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why,
            @RequestParam @Nullable Integer year,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        var known = year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
        return SentForm.refused(exchange, why).flatMap(typed -> page(known, viewer, typed));
    }

    private Mono<Rendering> page(@Nullable Integer year, Viewer viewer, Typed typed) {
        return desk.view(year)
                .map(view -> Rendering.view("average/average")
                        .modelAttribute("view", view)
                        .modelAttribute("viewer", viewer)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping("/standings")
    Mono<Rendering> addStanding(@Valid @ModelAttribute NewStanding standing, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(standing.standing(), viewer.personId()).thenReturn(seeAverage());
    }

    @PostMapping("/tables")
    Mono<Rendering> addTable(@Valid @ModelAttribute NewTable table, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(table.table(), viewer.personId()).thenReturn(seeAverage());
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
        return seeOther("/wages/books/average?year=" + fiscalYear);
    }

    private static Rendering seeAverage() {
        return seeOther("/wages/books/average");
    }

    private static Rendering seeOther(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
