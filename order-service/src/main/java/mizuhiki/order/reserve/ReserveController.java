package mizuhiki.order.reserve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.reserve.NewMoves.NewAssets;
import mizuhiki.order.reserve.NewMoves.NewMove;
import mizuhiki.order.reserve.NewMoves.NewPastYear;
import mizuhiki.order.task.CostClass;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 積立金: what is held, what may be added, and every move. */
@Controller
@Allowed(Role.MANAGER)
class ReserveController {

    private static final int FIRST_YEAR = 2006;
    private static final int LAST_YEAR = 2200;

    private final ReserveDesk desk;
    private final ReserveMoves moves;
    private final ReserveMoving moving;
    private final PastFigures past;

    ReserveController(ReserveDesk desk, ReserveMoves moves, ReserveMoving moving, PastFigures past) {
        this.desk = desk;
        this.moves = moves;
        this.moving = moving;
        this.past = past;
    }

    @GetMapping("/wages/books/reserves")
    Mono<Rendering> page(@RequestParam @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {
        return page(year, Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @RequestParam @Nullable Integer year, ServerWebExchange exchange) {
        var known = year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
        return SentForm.refused(exchange, why).flatMap(typed -> page(known, typed));
    }

    private Mono<Rendering> page(@Nullable Integer year, Typed typed) {
        return Mono.zip(desk.told(year), past.years().collectList(), Shown::new).map(shown -> shown.page(typed));
    }

    @PostMapping("/wages/books/reserves")
    Mono<Rendering> move(@Valid @ModelAttribute NewMove move, @AuthenticationPrincipal Viewer viewer) {
        return moving.enter(move, viewer)
                .map(moved -> seeReserves(FiscalYear.of(moved.day()).number()));
    }

    @PostMapping("/wages/books/past-years")
    Mono<Rendering> addYear(
            @Valid @ModelAttribute NewPastYear entered,
            @RequestParam @Nullable Integer year,
            @AuthenticationPrincipal Viewer viewer) {
        return past.add(entered.year(), viewer.personId()).thenReturn(seeReserves(year));
    }

    @PostMapping("/wages/books/assets")
    Mono<Rendering> addAssets(
            @Valid @ModelAttribute NewAssets assets,
            @RequestParam @Nullable Integer year,
            @AuthenticationPrincipal Viewer viewer) {
        return moves.add(assets.assets(), viewer.personId()).thenReturn(seeReserves(year));
    }

    private static Rendering seeReserves(@Nullable Integer year) {
        return Rendering.redirectTo("/wages/books/reserves" + (year == null ? "" : "?year=" + year))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private record Shown(ReserveDesk.Told told, List<PastYear> years) {

        Rendering page(Typed typed) {
            return Rendering.view("reserve/reserves")
                    .modelAttribute("told", told)
                    .modelAttribute("years", years)
                    .modelAttribute("typed", typed)
                    .modelAttribute("moveId", ReserveMove.newId())
                    .status(typed.status())
                    .modelAttribute("classes", CostClass.values())
                    .build();
        }
    }
}
