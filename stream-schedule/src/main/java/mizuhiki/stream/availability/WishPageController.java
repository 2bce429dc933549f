package mizuhiki.stream.availability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.turn.Wish;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 出られる日: what I want, a day or a show at a time, and how I feel today. */
@Controller
@RequestMapping("/streams/availability")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class WishPageController {

    private static final String BACK = "redirect:/streams/availability";

    private final Saying saying;

    WishPageController(Saying saying) {
        this.saying = saying;
    }

    record WishForm(@NotNull Wish wish) {}

    record ConditionForm(@NotNull Condition condition) {}

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return saying.of(viewer.personId())
                .map(mine -> Rendering.view("availability/mine")
                        .modelAttribute("mine", mine)
                        .modelAttribute("conditions", Condition.values())
                        .build());
    }

    @GetMapping("/shows/{showId}")
    Mono<Rendering> aboutShow(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return Mono.zip(
                saying.show(showId),
                saying.said(viewer.personId()),
                (show, said) ->
                        question(said.about(show)).modelAttribute("show", show).build());
    }

    @PostMapping("/shows/{showId}")
    Mono<String> sayAboutShow(
            @PathVariable UUID showId, @Valid @ModelAttribute WishForm form, @AuthenticationPrincipal Viewer viewer) {
        return saying.about(viewer.personId(), showId, form.wish()).thenReturn(BACK);
    }

    @GetMapping("/weekdays/{weekday}")
    Mono<Rendering> aboutWeekday(@PathVariable DayOfWeek weekday, @AuthenticationPrincipal Viewer viewer) {
        return saying.said(viewer.personId())
                .map(said -> question(said.about(weekday))
                        .modelAttribute("weekday", weekday)
                        .build());
    }

    @PostMapping("/weekdays/{weekday}")
    Mono<String> sayAboutWeekday(
            @PathVariable DayOfWeek weekday,
            @Valid @ModelAttribute WishForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return saying.about(viewer.personId(), weekday, form.wish()).thenReturn(BACK);
    }

    @PostMapping("/condition")
    Mono<String> feel(@Valid @ModelAttribute ConditionForm form, @AuthenticationPrincipal Viewer viewer) {
        return saying.feels(viewer.personId(), form.condition()).thenReturn(BACK);
    }

    private static Rendering.Builder<?> question(Wish now) {
        return Rendering.view("availability/wish").modelAttribute("now", now).modelAttribute("wishes", Wish.values());
    }
}
