package mizuhiki.order.reserve;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.reserve.NewMoves.NewAssets;
import mizuhiki.order.reserve.NewMoves.NewMove;
import mizuhiki.order.reserve.NewMoves.NewPastYear;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 積立金: what is held, what may be added, and every move. */
@Controller
@Allowed(Role.MANAGER)
class ReserveController {

    private final ReserveStands stands;
    private final ReserveMoves moves;
    private final ReserveMoving moving;
    private final PastFigures past;

    ReserveController(ReserveStands stands, ReserveMoves moves, ReserveMoving moving, PastFigures past) {
        this.stands = stands;
        this.moves = moves;
        this.moving = moving;
        this.past = past;
    }

    record Stand(ReserveStand stand, @Nullable ReserveLimits limits) {

        static Stand of(ReserveStand stand) {
            return new Stand(stand, stand.limits());
        }
    }

    record Told(List<Stand> reserves, List<ReserveMove> moves) {

        /** It was entered again, because it was wrong. */
        public boolean isReplaced(ReserveMove move) {
            return moves.stream().anyMatch(move::isReplacedBy);
        }
    }

    @GetMapping("/wages/books/reserves")
    Mono<Rendering> page() {
        return Mono.zip(told(), past.years().collectList(), Shown::new)
                .zipWith(Moment.today(), (shown, today) -> shown.page(today));
    }

    @PostMapping("/wages/books/reserves")
    Mono<Rendering> move(@Valid @ModelAttribute NewMove move, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(move::move)
                .flatMap(made -> moving.move(made, viewer))
                .thenReturn(seeReserves());
    }

    @PostMapping("/wages/books/past-years")
    Mono<Rendering> addYear(@Valid @ModelAttribute NewPastYear year, @AuthenticationPrincipal Viewer viewer) {
        return past.add(year.year(), viewer.personId()).thenReturn(seeReserves());
    }

    @PostMapping("/wages/books/assets")
    Mono<Rendering> addAssets(@Valid @ModelAttribute NewAssets assets, @AuthenticationPrincipal Viewer viewer) {
        return moves.add(assets.assets(), viewer.personId()).thenReturn(seeReserves());
    }

    @GetMapping("/api/v1/wages/reserves")
    @ResponseBody
    Mono<Told> told() {
        return Moment.today()
                .flatMapMany(this::standsOn)
                .map(Stand::of)
                .collectList()
                .zipWith(moves.latestFirst().collectList(), Told::new);
    }

    @PostMapping("/api/v1/wages/reserves/moves")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ReserveMove> moveAsTold(@Valid @RequestBody NewMove move, @AuthenticationPrincipal Viewer viewer) {
        return Mono.fromSupplier(move::move).flatMap(made -> moving.move(made, viewer));
    }

    @PostMapping("/api/v1/wages/past-years")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PastYear> addYearAsTold(@Valid @RequestBody NewPastYear year, @AuthenticationPrincipal Viewer viewer) {
        return past.add(year.year(), viewer.personId()).thenReturn(year.year());
    }

    @PostMapping("/api/v1/wages/reserves/assets")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ReserveMoves.AssetCost> addAssetsAsTold(
            @Valid @RequestBody NewAssets assets, @AuthenticationPrincipal Viewer viewer) {
        return moves.add(assets.assets(), viewer.personId()).thenReturn(assets.assets());
    }

    private Flux<ReserveStand> standsOn(LocalDate day) {
        return Flux.fromArray(Reserve.values()).concatMap(reserve -> stands.of(reserve, day));
    }

    private static Rendering seeReserves() {
        return Rendering.redirectTo("/wages/books/reserves")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private record Shown(Told told, List<PastYear> years) {

        Rendering page(LocalDate today) {
            return Rendering.view("reserve/reserves")
                    .modelAttribute("told", told)
                    .modelAttribute("years", years)
                    .modelAttribute("today", today)
                    .modelAttribute("classes", CostClass.values())
                    .build();
        }
    }
}
