package mizuhiki.order.logbook;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.work.Corrections;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The work of a month, for programs. */
@RestController
@RequestMapping("/api/v1/work/records")
@Allowed(Role.STAFF)
class LogbookApi {

    private final Logbook logbook;
    private final Corrections corrections;

    LogbookApi(Logbook logbook, Corrections corrections) {
        this.logbook = logbook;
        this.corrections = corrections;
    }

    @GetMapping
    Flux<RecordedWork> list(@RequestParam YearMonth month) {
        return logbook.of(month);
    }

    @PostMapping("/{recordId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> correct(
            @PathVariable UUID recordId, @Valid @RequestBody Mending mending, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> mending.of(recordId, viewer, now))
                .flatMap(correction -> corrections.correct(correction, mending.seen()));
    }
}
