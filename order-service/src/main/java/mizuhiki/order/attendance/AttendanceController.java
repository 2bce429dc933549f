package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Noting and seeing who came. */
@Controller
@RequestMapping("/work/attendance")
@Allowed(Role.STAFF)
class AttendanceController {

    private final AttendanceBook book;
    private final Attendances attendances;
    private final People people;

    AttendanceController(AttendanceBook book, Attendances attendances, People people) {
        this.book = book;
        this.attendances = attendances;
        this.people = people;
    }

    @GetMapping
    Mono<Rendering> day(@RequestParam @Nullable LocalDate day, @RequestParam(defaultValue = "false") boolean saved) {
        return Mono.justOrEmpty(day)
                .switchIfEmpty(Moment.today())
                .flatMap(this::view)
                .map(view -> Rendering.view("work/attendance-day")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @GetMapping("/month")
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(YearMonth::from))
                .flatMap(this::grid)
                .map(view -> Rendering.view("work/attendance-month")
                        .modelAttribute("view", view)
                        .build());
    }

    @PostMapping("/{day}")
    Mono<Rendering> note(
            @PathVariable LocalDate day, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(fields -> new DayForm(day, fields).attended())
                .flatMap(attended -> book.note(attended, viewer))
                .thenReturn(Rendering.redirectTo("/work/attendance?saved=true&day=" + day)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private Mono<DayView> view(LocalDate day) {
        return Mono.zip(
                people.members().collectList(),
                attendances.between(day, day).collectMap(Attended::personId),
                (members, attended) -> DayView.of(day, members, attended));
    }

    private Mono<MonthView> grid(YearMonth month) {
        return Mono.zip(
                people.members().collectList(),
                attendances.in(month).collectList(),
                (members, attended) -> MonthView.of(month, members, attended));
    }
}
