package mizuhiki.order.reserve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.reserve.NewMoves.NewAssets;
import mizuhiki.order.reserve.NewMoves.NewMove;
import mizuhiki.order.reserve.NewMoves.NewPastYear;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reserves, for programs. */
@RestController
@RequestMapping("/api/v1/wages")
@Allowed(Role.MANAGER)
class ReserveApi {

    private final ReserveDesk desk;
    private final ReserveMoves moves;
    private final ReserveMoving moving;
    private final PastFigures past;

    ReserveApi(ReserveDesk desk, ReserveMoves moves, ReserveMoving moving, PastFigures past) {
        this.desk = desk;
        this.moves = moves;
        this.moving = moving;
        this.past = past;
    }

    @GetMapping("/reserves")
    Mono<ReserveDesk.Told> told(@RequestParam @Nullable @Min(2006) @Max(2200) Integer year) {
        return desk.told(year);
    }

    @PostMapping("/reserves/moves")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ReserveMove> move(@Valid @RequestBody NewMove move, @AuthenticationPrincipal Viewer viewer) {
        return moving.enter(move, viewer);
    }

    @PostMapping("/past-years")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PastYear> addYear(@Valid @RequestBody NewPastYear year, @AuthenticationPrincipal Viewer viewer) {
        return past.add(year.year(), viewer.personId()).thenReturn(year.year());
    }

    @PostMapping("/reserves/assets")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ReserveMoves.AssetCost> addAssets(
            @Valid @RequestBody NewAssets assets, @AuthenticationPrincipal Viewer viewer) {
        return moves.add(assets.assets(), viewer.personId()).thenReturn(assets.assets());
    }
}
