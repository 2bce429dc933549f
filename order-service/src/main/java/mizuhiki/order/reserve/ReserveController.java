package mizuhiki.order.reserve;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
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
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 積立金: what is held, what may be added, and every move. */
@Controller
@Allowed(Role.MANAGER)
class ReserveController {

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
    Mono<Rendering> page() {
        return page(Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(this::page);
    }

    private Mono<Rendering> page(Typed typed) {
        return Mono.zip(desk.told(), past.years().collectList(), Shown::new)
                .zipWith(Moment.today(), (shown, today) -> shown.page(today, typed));
    }

    @PostMapping("/wages/books/reserves")
    Mono<Rendering> move(@Valid @ModelAttribute NewMove move, @AuthenticationPrincipal Viewer viewer) {
        return moving.enter(move, viewer).thenReturn(seeReserves());
    }

    @PostMapping("/wages/books/past-years")
    Mono<Rendering> addYear(@Valid @ModelAttribute NewPastYear year, @AuthenticationPrincipal Viewer viewer) {
        return past.add(year.year(), viewer.personId()).thenReturn(seeReserves());
    }

    @PostMapping("/wages/books/assets")
    Mono<Rendering> addAssets(@Valid @ModelAttribute NewAssets assets, @AuthenticationPrincipal Viewer viewer) {
        return moves.add(assets.assets(), viewer.personId()).thenReturn(seeReserves());
    }

    private static Rendering seeReserves() {
        return Rendering.redirectTo("/wages/books/reserves")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private record Shown(ReserveDesk.Told told, List<PastYear> years) {

        Rendering page(LocalDate today, Typed typed) {
            return Rendering.view("reserve/reserves")
                    .modelAttribute("told", told)
                    .modelAttribute("years", years)
                    .modelAttribute("today", today)
                    .modelAttribute("typed", typed)
                    .modelAttribute("moveId", ReserveMove.newId())
                    .status(typed.status())
                    .modelAttribute("classes", CostClass.values())
                    .build();
        }
    }
}
