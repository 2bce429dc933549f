package mizuhiki.order.logbook;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.work.Corrections;
import mizuhiki.order.work.MendedSince;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Looking through the work of a month day by day, and mending it. */
@Controller
@RequestMapping("/work/records")
@Allowed(Role.STAFF)
class LogbookController {

    private final Logbook logbook;
    private final Corrections corrections;
    private final People people;

    LogbookController(Logbook logbook, Corrections corrections, People people) {
        this.logbook = logbook;
        this.corrections = corrections;
        this.people = people;
    }

    record Month(YearMonth month, List<DayOfWork> days) {

        public YearMonth before() {
            return month.minusMonths(1);
        }

        public YearMonth after() {
            return month.plusMonths(1);
        }
    }

    record Day(LocalDate day, List<RecordedWork> works, Map<UUID, String> names) {

        public String name(RecordedWork work) {
            return names.getOrDefault(work.personId(), "");
        }
    }

    @GetMapping
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(YearMonth::from))
                .flatMap(asked -> logbook.days(asked).collectList().map(days -> new Month(asked, days)))
                .map(view -> Rendering.view("work/records")
                        .modelAttribute("view", view)
                        .build());
    }

    @GetMapping("/days/{day}")
    Mono<Rendering> day(@PathVariable LocalDate day, @RequestParam(defaultValue = "false") boolean saved) {
        return page(day, saved, Typed.NOTHING);
    }

    @PostMapping("/{recordId}/correction")
    Mono<Rendering> mend(
            @PathVariable UUID recordId,
            @Valid @ModelAttribute Mending mending,
            @RequestParam LocalDate day,
            @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> mending.of(recordId, viewer, now))
                .flatMap(correction -> corrections.correct(correction, mending.seen()))
                .thenReturn(Rendering.redirectTo("/work/records/days/" + day + "?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** What was typed stays, beside what the record says by now. */
    @ExceptionHandler({MendedSince.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @RequestParam LocalDate day, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(day, false, typed));
    }

    private Mono<Rendering> page(LocalDate day, boolean saved, Typed typed) {
        return logbook.of(day)
                .collectList()
                .flatMap(works -> named(day, works))
                .map(view -> Rendering.view("work/records-day")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", saved)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Day> named(LocalDate day, List<RecordedWork> works) {
        var workers = works.stream().map(RecordedWork::personId).distinct().toList();
        return people.displayNames(workers).map(names -> new Day(day, works, names));
    }
}
