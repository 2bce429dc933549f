package mizuhiki.stream.repeat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Near;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.rhythm.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** くりかえし: what comes again, and from when on it changes. */
@Controller
@RequestMapping("/streams/repeats")
@Allowed(Role.STAFF)
class RepeatPageController {

    private static final String ALL = "/streams/repeats";

    private final Repeats repeats;
    private final RepeatDays days;
    private final RepeatPlanning planning;

    RepeatPageController(Repeats repeats, RepeatDays days, RepeatPlanning planning) {
        this.repeats = repeats;
        this.days = days;
        this.planning = planning;
    }

    record EndForm(
            @NotNull @Near @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @NotNull Integer version) {}

    @GetMapping
    Mono<Rendering> list() {
        return Moment.today()
                .flatMapMany(repeats::going)
                .collectList()
                .map(going -> Rendering.view("stream/repeats")
                        .modelAttribute("repeats", going)
                        .build());
    }

    @GetMapping("/new")
    Mono<Rendering> blank() {
        return Moment.today().map(today -> form(ALL, RepeatForm.empty(today.plusDays(1)), HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> plan(@Valid @ModelAttribute("form") RepeatForm form, BindingResult faults) {
        return faults.hasErrors()
                ? Mono.just(form(ALL, form, HttpStatus.UNPROCESSABLE_CONTENT))
                : planning.plan(form.newId(), form.plan()).map(RepeatPageController::backTo);
    }

    @GetMapping("/{repeatId}")
    Mono<Rendering> look(@PathVariable UUID repeatId) {
        return page(repeatId, false, HttpStatus.OK);
    }

    private Mono<Rendering> page(UUID repeatId, boolean faulty, HttpStatus status) {
        return Mono.zip(
                        repeats.get(repeatId),
                        Moment.get()
                                .flatMapMany(now -> days.laid(repeatId, now))
                                .collectList())
                .map(found -> Rendering.view("stream/repeat")
                        .modelAttribute("repeat", found.getT1())
                        .modelAttribute("laid", found.getT2())
                        .modelAttribute("faulty", faulty)
                        .status(status)
                        .build());
    }

    /** This day and all that follow. */
    @GetMapping("/{repeatId}/change")
    Mono<Rendering> edit(
            @PathVariable UUID repeatId,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
        return Mono.zip(
                repeats.get(repeatId),
                Mono.justOrEmpty(day).switchIfEmpty(Moment.today()),
                (repeat, from) -> form(change(repeatId), RepeatForm.of(repeat, from), HttpStatus.OK));
    }

    @PostMapping("/{repeatId}/change")
    Mono<Rendering> change(
            @PathVariable UUID repeatId, @Valid @ModelAttribute("form") RepeatForm form, BindingResult faults) {
        return faults.hasErrors()
                ? Mono.just(form(change(repeatId), form, HttpStatus.UNPROCESSABLE_CONTENT))
                : planning.changeFrom(repeatId, form.seen(), form.plan()).map(RepeatPageController::backTo);
    }

    @PostMapping("/{repeatId}/end")
    Mono<Rendering> end(@PathVariable UUID repeatId, @Valid @ModelAttribute("end") EndForm form, BindingResult faults) {
        return faults.hasErrors()
                ? page(repeatId, true, HttpStatus.UNPROCESSABLE_CONTENT)
                : planning.endBefore(repeatId, new Version(form.version()), form.day())
                        .map(RepeatPageController::backTo);
    }

    private static String change(UUID repeatId) {
        return ALL + "/" + repeatId + "/change";
    }

    private static Rendering backTo(Repeat repeat) {
        return Rendering.redirectTo(ALL + "/" + repeat.id()).build();
    }

    private static Rendering form(String target, RepeatForm form, HttpStatus status) {
        return Rendering.view("stream/repeat-form")
                .modelAttribute("target", target)
                .modelAttribute("form", form)
                .modelAttribute("kinds", RepeatKind.values())
                .modelAttribute("rhythms", Rhythm.values())
                .modelAttribute("platforms", Platform.values())
                .modelAttribute("closedDays", OnClosedDay.values())
                .status(status)
                .build();
    }
}
