package mizuhiki.stream.occasion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
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

/** Rehearsals, photo days, meetings and training, as staff plan them. */
@Controller
@RequestMapping("/streams/occasions")
@Allowed(Role.STAFF)
class OccasionPageController {

    private static final String NEW = "/streams/occasions";

    private final Occasions occasions;
    private final Invited invited;
    private final OccasionPlanning planning;
    private final People people;

    OccasionPageController(Occasions occasions, Invited invited, OccasionPlanning planning, People people) {
        this.occasions = occasions;
        this.invited = invited;
        this.planning = planning;
        this.people = people;
    }

    record CancelForm(@NotNull Integer version) {}

    @GetMapping("/new")
    Mono<Rendering> blank(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day) {
        return Mono.justOrEmpty(day)
                .switchIfEmpty(Moment.today().map(today -> today.plusDays(1)))
                .flatMap(on -> form(NEW, OccasionForm.empty(on), HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> plan(@Valid @ModelAttribute("form") OccasionForm form, BindingResult faults) {
        return faults.hasErrors()
                ? form(NEW, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : told(NEW, Occasion.planned(form.newId(), form.plan()), form)
                        .switchIfEmpty(Mono.defer(
                                () -> planning.plan(form.newId(), form.plan()).map(OccasionPageController::backTo)));
    }

    @GetMapping("/{occasionId}")
    Mono<Rendering> edit(@PathVariable UUID occasionId) {
        return Mono.zip(occasions.get(occasionId), invited.to(occasionId).collectList(), OccasionForm::of)
                .flatMap(form -> form(NEW + "/" + occasionId, form, HttpStatus.OK));
    }

    @PostMapping("/{occasionId}")
    Mono<Rendering> change(
            @PathVariable UUID occasionId, @Valid @ModelAttribute("form") OccasionForm form, BindingResult faults) {
        return faults.hasErrors()
                ? form(NEW + "/" + occasionId, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : told(occasionId, form)
                        .switchIfEmpty(Mono.defer(() -> planning.change(occasionId, form.seen(), form.plan())
                                .map(change -> backTo(change.to()))));
    }

    @PostMapping("/{occasionId}/cancel")
    Mono<Rendering> cancel(@PathVariable UUID occasionId, @Valid @ModelAttribute CancelForm form) {
        return planning.cancel(occasionId, new Version(form.version())).map(OccasionPageController::backTo);
    }

    private Mono<Rendering> told(UUID occasionId, OccasionForm form) {
        return occasions
                .get(occasionId)
                .map(before -> before.expect(form.seen()))
                .filter(before -> before.change(form.plan()).isNewToEverybody(before))
                .flatMap(before -> told(NEW + "/" + occasionId, before.change(form.plan()), form));
    }

    /** What is for everybody stands in nobody's way; staff are told once who has something else then, and decide. */
    private Mono<Rendering> told(String target, Occasion occasion, OccasionForm form) {
        return invited.busyOfAll(occasion)
                .filter(names -> !form.telling(names).equals(form.told()))
                .flatMap(names -> form(target, form, HttpStatus.CONFLICT, names));
    }

    private static Rendering backTo(Occasion occasion) {
        return Rendering.redirectTo("/streams/calendar?view=DAY&day=" + occasion.day())
                .build();
    }

    private Mono<Rendering> form(String target, OccasionForm form, HttpStatus status) {
        return form(target, form, status, "");
    }

    private Mono<Rendering> form(String target, OccasionForm form, HttpStatus status, String busy) {
        return people.all()
                .filter(person -> person.active() || form.isInvited(person.id()))
                .collectList()
                .map(all -> page(target, form, all, status, busy));
    }

    private static Rendering page(
            String target, OccasionForm form, List<Person> people, HttpStatus status, String busy) {
        return Rendering.view("stream/occasion")
                .modelAttribute("target", target)
                .modelAttribute("form", form)
                .modelAttribute("kinds", OccasionKind.values())
                .modelAttribute("people", people)
                .modelAttribute("busy", busy)
                .modelAttribute("telling", busy.isEmpty() ? "" : form.telling(busy))
                .status(status)
                .build();
    }
}
