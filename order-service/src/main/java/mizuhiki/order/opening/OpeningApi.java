package mizuhiki.order.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The calendar of the office, for programs. */
@RestController
@RequestMapping("/api/v1/work/open-days")
@Allowed(Role.MANAGER)
class OpeningApi {

    private final OpenDays days;
    private final Opening opening;

    OpeningApi(OpenDays days, Opening opening) {
        this.days = days;
        this.opening = opening;
    }

    record KindRequest(@NotNull DayKind kind) {}

    @Allowed(Role.STAFF)
    @GetMapping
    Flux<CalendarDay> month(@RequestParam YearMonth month) {
        return days.of(month.atDay(1), month.atEndOfMonth());
    }

    @PutMapping("/rule")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> decide(@Valid @RequestBody RuleRequest request, @AuthenticationPrincipal Viewer viewer) {
        return opening.decide(request.rule(true), viewer.personId());
    }

    @PutMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> decide(
            @PathVariable LocalDate day,
            @Valid @RequestBody KindRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return opening.decide(day, request.kind(), viewer.personId());
    }

    @DeleteMapping("/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> leaveAsUsual(@PathVariable LocalDate day) {
        return opening.leaveAsUsual(day);
    }
}
