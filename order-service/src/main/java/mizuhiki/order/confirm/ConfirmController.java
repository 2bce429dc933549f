package mizuhiki.order.confirm;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.daily.NewEntry;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 日報の確認: looking at what members reported, one by one or a day at once. */
@Controller
@RequestMapping("/work/daily")
@Allowed(Role.STAFF)
class ConfirmController {

    private final OpenReportsDesk desk;
    private final Confirming confirming;

    ConfirmController(OpenReportsDesk desk, Confirming confirming) {
        this.desk = desk;
        this.confirming = confirming;
    }

    @GetMapping
    Mono<Rendering> month(
            @RequestParam @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean saved,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.of(month, viewer.personId())
                .map(view -> Rendering.view("daily/check")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @PostMapping("/entries")
    Mono<Rendering> enter(
            @RequestParam UUID personId,
            @Valid @ModelAttribute NewEntry entry,
            @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> entry.of(personId, viewer, now))
                .flatMap(written -> confirming.enter(written, viewer))
                .thenReturn(see(YearMonth.from(entry.day())));
    }

    @PostMapping("/entries/{entryId}/confirmation")
    Mono<Rendering> confirm(
            @PathVariable UUID entryId,
            @RequestParam YearMonth month,
            @Valid @ModelAttribute SeenWork seen,
            @AuthenticationPrincipal Viewer viewer) {
        return confirming.confirm(entryId, seen, viewer).thenReturn(see(month));
    }

    @PostMapping("/entries/{entryId}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable UUID entryId, @RequestParam YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return confirming.withdraw(entryId, viewer).thenReturn(see(month));
    }

    @PostMapping("/days/{day}/confirmation")
    Mono<Rendering> confirmDay(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return confirming.confirmDay(day, viewer).thenReturn(see(YearMonth.from(day)));
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/work/daily?saved=true&month=" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
