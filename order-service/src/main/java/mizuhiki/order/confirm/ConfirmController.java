package mizuhiki.order.confirm;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.daily.DailyEntry;
import mizuhiki.order.daily.NewEntry;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
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

    /** @param id given by the page, so that a double tap is one entry */
    record ForMember(
            @Nullable UUID id,
            @NotNull UUID personId,
            @NotNull UUID taskId,
            @NotNull LocalDate day,
            @NotNull @Min(1) @Max(960) Integer minutes,
            @Nullable @Min(0) @Max(10_000) Integer pieces,
            @Nullable @Size(max = 300) String note) {

        DailyEntry entry(Viewer viewer, Instant now) {
            return new NewEntry(id, taskId, day, minutes, pieces, note).of(personId, viewer, now);
        }
    }

    /** What is written over reports is sent along with an entry for a member. */
    @InitBinder
    static void leaveReportsOut(WebDataBinder binder) {
        binder.setDisallowedFields(SeenReports.MINUTES + "*", SeenReports.PIECES + "*");
    }

    @GetMapping
    Mono<Rendering> month(
            @RequestParam @Nullable YearMonth month,
            @RequestParam(defaultValue = "false") boolean saved,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.of(month, SeenReports.NONE, viewer.personId())
                .map(view -> page(view, saved, SentPage.NONE, Typed.NOTHING));
    }

    @PostMapping("/entries")
    Mono<Rendering> enter(
            @Valid @ModelAttribute ForMember told,
            @RequestParam @Nullable YearMonth month,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> told.entry(viewer, now))
                .flatMap(entry -> confirming.enter(entry, viewer))
                .then(sent(exchange))
                .map(SentPage::entered)
                .flatMap(sent -> next(month == null ? YearMonth.from(told.day()) : month, sent, viewer));
    }

    @PostMapping("/entries/{entryId}/confirmation")
    Mono<Rendering> confirm(
            @PathVariable UUID entryId,
            @RequestParam YearMonth month,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return sent(exchange)
                .flatMap(sent -> confirming
                        .confirm(entryId, sent.seen().of(entryId), viewer)
                        .then(next(month, sent, viewer)));
    }

    @PostMapping("/entries/{entryId}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable UUID entryId,
            @RequestParam YearMonth month,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return sent(exchange)
                .flatMap(sent -> confirming.withdraw(entryId, viewer).then(next(month, sent, viewer)));
    }

    @PostMapping("/days/{day}/confirmation")
    Mono<Rendering> confirmDay(
            @PathVariable LocalDate day, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return sent(exchange)
                .flatMap(sent ->
                        confirming.confirmDay(day, sent.seen(), viewer).then(next(YearMonth.from(day), sent, viewer)));
    }

    /** What was written stays, in whichever form it stands. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why,
            @RequestParam @Nullable YearMonth month,
            ServerWebExchange exchange,
            @AuthenticationPrincipal Viewer viewer) {
        return Mono.zip(sent(exchange), SentForm.refused(exchange, why))
                .flatMap(both -> desk.of(month, both.getT1().seen(), viewer.personId())
                        .map(view -> page(view, false, both.getT1().refused(both.getT2()), both.getT2())));
    }

    private static Mono<SentPage> sent(ServerWebExchange exchange) {
        return exchange.getFormData().map(SentPage::read);
    }

    /** What was written elsewhere on the page goes on standing there: nothing else has kept it. */
    private Mono<Rendering> next(YearMonth month, SentPage sent, Viewer viewer) {
        return desk.of(month, sent.seen(), viewer.personId())
                .map(view -> sent.isLeft(view) ? page(view, true, sent, Typed.NOTHING) : see(month));
    }

    private static Rendering page(OpenReports view, boolean saved, SentPage sent, Typed typed) {
        return Rendering.view("daily/check")
                .modelAttribute("view", view)
                .modelAttribute("saved", saved)
                .modelAttribute("typed", typed)
                .modelAttribute("entry", sent.entry())
                .modelAttribute("entryId", UuidCreator.getTimeOrderedEpoch())
                .status(typed.status())
                .build();
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/work/daily?saved=true&month=" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
