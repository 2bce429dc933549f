package mizuhiki.stream.show;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.DayNotAhead;
import mizuhiki.stream.platform.Platform;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 配信: what is coming, what was, and planning one more. */
@Controller
@Allowed(Role.STAFF)
class ShowPageController {

    private final Shows shows;
    private final ShowPlanning planning;

    ShowPageController(Shows shows, ShowPlanning planning) {
        this.shows = shows;
        this.planning = planning;
    }

    @GetMapping("/streams")
    Mono<Rendering> list() {
        return Moment.get()
                .flatMap(now -> Mono.zip(
                        shows.upcoming(now).collectList(), shows.past(now).collectList(), ShowDays::of))
                .map(days -> Rendering.view("stream/shows")
                        .modelAttribute("days", days)
                        .build());
    }

    @GetMapping("/streams/new")
    Mono<Rendering> blank() {
        return Moment.today().map(today -> form("/streams", ShowForm.empty(today), HttpStatus.OK));
    }

    @PostMapping("/streams")
    Mono<Rendering> plan(@Valid @ModelAttribute("form") ShowForm form, BindingResult faults) {
        return faults.hasErrors()
                ? Mono.just(form("/streams", form, HttpStatus.UNPROCESSABLE_CONTENT))
                : kept("/streams", form, faults, planning.plan(form.newId(), form.plan()));
    }

    @GetMapping("/streams/{showId}/edit")
    Mono<Rendering> edit(@PathVariable UUID showId) {
        return shows.get(showId)
                .map(Show::stillPlanned)
                .map(show -> form("/streams/" + showId, ShowForm.of(show), HttpStatus.OK));
    }

    @PostMapping("/streams/{showId}")
    Mono<Rendering> change(
            @PathVariable UUID showId, @Valid @ModelAttribute("form") ShowForm form, BindingResult faults) {
        return faults.hasErrors()
                ? Mono.just(form("/streams/" + showId, form, HttpStatus.UNPROCESSABLE_CONTENT))
                : kept("/streams/" + showId, form, faults, planning.change(showId, form.seen(), form.plan()));
    }

    private static Mono<Rendering> kept(String target, ShowForm form, BindingResult faults, Mono<Show> keeping) {
        return keeping.map(show -> Rendering.redirectTo("/streams/" + show.id()).build())
                .onErrorResume(DayNotAhead.class, farOff -> {
                    faults.rejectValue("day", farOff.slug());
                    return Mono.just(form(target, form, HttpStatus.UNPROCESSABLE_CONTENT));
                });
    }

    private static Rendering form(String target, ShowForm form, HttpStatus status) {
        return Rendering.view("stream/show-form")
                .modelAttribute("target", target)
                .modelAttribute("form", form)
                .modelAttribute("platforms", Platform.values())
                .status(status)
                .build();
    }
}
