package mizuhiki.order.average;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.order.average.NewFigures.NewConfirmed;
import mizuhiki.order.average.NewFigures.NewMonth;
import mizuhiki.order.average.NewFigures.NewRule;
import mizuhiki.order.average.NewFigures.NewTarget;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.YearFigures;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
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

@RestController
@RequestMapping("/api/v1/wages/average")
@Allowed(Role.MANAGER)
class AverageApi {

    private final AverageYears years;
    private final AverageWriting writing;

    AverageApi(AverageYears years, AverageWriting writing) {
        this.years = years;
        this.writing = writing;
    }

    /** @param actual null while a month is missing */
    record Told(
            YearFigures figures,
            @Nullable AverageWage actual,
            @Nullable AverageWage soFar,
            @Nullable AverageWage expected,
            Yen addition,
            @Nullable Yen target) {

        static Told of(AverageYear year) {
            return new Told(
                    year.figures(),
                    year.actual(),
                    year.soFar(),
                    year.expected(),
                    year.rule().addition(),
                    year.target());
        }
    }

    @Allowed(Role.STAFF)
    @GetMapping("/{fiscalYear}")
    Mono<Told> year(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return years.of(FiscalYear.starting(fiscalYear)).map(Told::of);
    }

    @PostMapping("/months")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewMonth> addMonth(@Valid @RequestBody NewMonth month, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(month, viewer.personId()).thenReturn(month);
    }

    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewRule> addRule(@Valid @RequestBody NewRule rule, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(rule, viewer.personId()).thenReturn(rule);
    }

    @PostMapping("/targets")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewTarget> addTarget(@Valid @RequestBody NewTarget target, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(target, viewer.personId()).thenReturn(target);
    }

    @PostMapping("/confirmed")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NewConfirmed> addConfirmed(@Valid @RequestBody NewConfirmed average, @AuthenticationPrincipal Viewer viewer) {
        return writing.write(average, viewer.personId()).thenReturn(average);
    }
}
