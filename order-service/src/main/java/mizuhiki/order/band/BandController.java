package mizuhiki.order.band;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.order.band.NewBands.NewStanding;
import mizuhiki.order.band.NewBands.NewTable;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 平均工賃月額: the page of average, forecast, band and distance. */
@Controller
@Allowed(Role.MANAGER)
class BandController {

    private final BandDesk desk;

    BandController(BandDesk desk) {
        this.desk = desk;
    }

    /** The view with what follows from it. */
    record Told(
            BandView view, @Nullable Bands bands, @Nullable BandForecast forecast) {

        static Told of(BandView view) {
            return new Told(view, view.bands(), view.forecast());
        }
    }

    @Allowed(Role.STAFF)
    @GetMapping("/wages/books/average")
    Mono<Rendering> page(
            @RequestParam @Nullable @Min(2006) @Max(2200) Integer year, @AuthenticationPrincipal Viewer viewer) {
        return desk.view(year)
                .map(view -> Rendering.view("average/average")
                        .modelAttribute("view", view)
                        .modelAttribute("viewer", viewer)
                        .build());
    }

    @PostMapping("/wages/books/average/standings")
    Mono<Rendering> addStanding(@Valid @ModelAttribute NewStanding standing, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(standing.standing(), viewer.personId()).thenReturn(seeAverage());
    }

    @PostMapping("/wages/books/average/tables")
    Mono<Rendering> addTable(@Valid @ModelAttribute NewTable table, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(table.table(), viewer.personId()).thenReturn(seeAverage());
    }

    @Allowed(Role.STAFF)
    @GetMapping("/api/v1/wages/bands/{fiscalYear}")
    @ResponseBody
    Mono<Told> told(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return desk.view(fiscalYear).map(Told::of);
    }

    @PostMapping("/api/v1/wages/bands/standings")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FeeStanding> addStandingAsTold(
            @Valid @RequestBody NewStanding standing, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(standing.standing(), viewer.personId()).thenReturn(standing.standing());
    }

    @PostMapping("/api/v1/wages/bands/tables")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<BandTable> addTableAsTold(@Valid @RequestBody NewTable table, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(table.table(), viewer.personId()).thenReturn(table.table());
    }

    private static Rendering seeAverage() {
        return Rendering.redirectTo("/wages/books/average")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
