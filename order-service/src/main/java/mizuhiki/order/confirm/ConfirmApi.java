package mizuhiki.order.confirm;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.daily.NewEntry;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Daily reports as staff handle them, for programs. */
@RestController
@RequestMapping("/api/v1/work/daily")
@Allowed(Role.STAFF)
class ConfirmApi {

    private final DailyEntries entries;
    private final Confirming confirming;

    ConfirmApi(DailyEntries entries, Confirming confirming) {
        this.entries = entries;
        this.confirming = confirming;
    }

    @GetMapping
    Flux<EnteredWork> open(@RequestParam YearMonth month) {
        return entries.open(month.atDay(1), month.atEndOfMonth());
    }

    @PostMapping("/members/{personId}")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> enter(
            @PathVariable UUID personId, @Valid @RequestBody NewEntry entry, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> entry.of(personId, viewer, now))
                .flatMap(written -> confirming.enter(written, viewer));
    }

    @PutMapping("/{entryId}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> confirm(
            @PathVariable UUID entryId, @Valid @RequestBody SeenWork seen, @AuthenticationPrincipal Viewer viewer) {
        return confirming.confirm(entryId, seen, viewer);
    }

    @PutMapping("/{entryId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(@PathVariable UUID entryId, @AuthenticationPrincipal Viewer viewer) {
        return confirming.withdraw(entryId, viewer);
    }

    @PutMapping("/days/{day}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> confirmDay(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return confirming.confirmDay(day, viewer);
    }
}
