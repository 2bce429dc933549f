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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Bands, for programs. */
@RestController
@RequestMapping("/api/v1/wages/bands")
@Allowed(Role.MANAGER)
class BandApi {

    private final BandDesk desk;

    BandApi(BandDesk desk) {
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
    @GetMapping("/{fiscalYear}")
    Mono<Told> told(@PathVariable @Min(2006) @Max(2200) int fiscalYear) {
        return desk.view(fiscalYear).map(Told::of);
    }

    @PostMapping("/standings")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FeeStanding> addStanding(@Valid @RequestBody NewStanding standing, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(standing.standing(), viewer.personId()).thenReturn(standing.standing());
    }

    @PostMapping("/tables")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<BandTable> addTable(@Valid @RequestBody NewTable table, @AuthenticationPrincipal Viewer viewer) {
        return desk.add(table.table(), viewer.personId()).thenReturn(table.table());
    }
}
