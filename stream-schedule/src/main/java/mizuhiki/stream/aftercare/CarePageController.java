package mizuhiki.stream.aftercare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** きのうの配信はどうでしたか: one tap, or another, or none. */
@Controller
@RequestMapping("/streams/after")
@Allowed({Role.MEMBER, Role.PEER})
class CarePageController {

    private static final String BACK = "redirect:/streams/after/{showId}";

    private final Caring caring;

    CarePageController(Caring caring) {
        this.caring = caring;
    }

    /** @param feeling left out by whoever would rather not say */
    record FeelingForm(@Nullable Feeling feeling) {}

    record TalkForm(@NotNull Boolean wanted) {}

    /** @param note empty: what was written is taken back */
    record NoteForm(@NotNull @Size(max = 500) String note) {}

    /** Nothing at all where there is nothing to ask. */
    @GetMapping("/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return caring.toAsk(viewer.personId())
                .map(shows -> Rendering.view("aftercare/today :: card")
                        .modelAttribute("shows", shows)
                        .modelAttribute("feelings", Feeling.values())
                        .build());
    }

    @GetMapping("/{showId}")
    Mono<Rendering> look(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        var whose = new Whose(showId, viewer.personId());
        return caring.note(whose).map(NoteForm::new).flatMap(form -> page(whose, form, HttpStatus.OK));
    }

    @PostMapping("/{showId}/feeling")
    Mono<String> feel(
            @PathVariable UUID showId,
            @Valid @ModelAttribute FeelingForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return caring.feel(new Whose(showId, viewer.personId()), form.feeling())
                .thenReturn(form.feeling() == null ? "redirect:/today" : BACK);
    }

    @PostMapping("/{showId}/talk")
    Mono<String> want(
            @PathVariable UUID showId, @Valid @ModelAttribute TalkForm form, @AuthenticationPrincipal Viewer viewer) {
        return caring.want(new Whose(showId, viewer.personId()), form.wanted()).thenReturn(BACK);
    }

    @PostMapping("/{showId}/note")
    Mono<Rendering> write(
            @PathVariable UUID showId,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        var whose = new Whose(showId, viewer.personId());
        return faults.hasErrors()
                ? page(whose, form, HttpStatus.UNPROCESSABLE_CONTENT)
                : caring.write(whose, form.note())
                        .thenReturn(
                                Rendering.redirectTo("/streams/after/" + showId).build());
    }

    private Mono<Rendering> page(Whose whose, NoteForm form, HttpStatus status) {
        return Mono.zip(
                caring.show(whose),
                caring.said(whose),
                (show, said) -> Rendering.view("aftercare/mine")
                        .modelAttribute("show", show)
                        .modelAttribute("said", said)
                        .modelAttribute("form", form)
                        .modelAttribute("faulty", status != HttpStatus.OK)
                        .modelAttribute("feelings", Feeling.values())
                        .status(status)
                        .build());
    }
}
