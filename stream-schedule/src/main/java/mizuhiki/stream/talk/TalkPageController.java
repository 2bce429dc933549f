package mizuhiki.stream.talk;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
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

/** 面談: the talks of whoever looks, and of nobody else. */
@Controller
@RequestMapping("/streams/talks")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class TalkPageController {

    private static final String BACK = "redirect:/streams/talks";

    private final TalkLines lines;
    private final TalkPlanning planning;
    private final Invitation invitation;

    TalkPageController(TalkLines lines, TalkPlanning planning, Invitation invitation) {
        this.lines = lines;
        this.planning = planning;
        this.invitation = invitation;
    }

    record RoomForm(@Nullable UUID roomId) {}

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return page(viewer, false, HttpStatus.OK);
    }

    @PostMapping
    @Allowed({Role.PEER, Role.STAFF})
    Mono<Rendering> plan(
            @AuthenticationPrincipal Viewer viewer,
            @Valid @ModelAttribute("plan") TalkPlan plan,
            BindingResult faults) {
        return faults.hasErrors()
                ? page(viewer, true, HttpStatus.UNPROCESSABLE_CONTENT)
                : planning.plan(viewer.personId(), plan)
                        .thenReturn(Rendering.redirectTo("/streams/talks").build());
    }

    @PostMapping("/{talkId}/room")
    Mono<String> moveTo(
            @PathVariable UUID talkId, @AuthenticationPrincipal Viewer viewer, @Valid @ModelAttribute RoomForm form) {
        return planning.moveTo(talkId, viewer.personId(), form.roomId()).thenReturn(BACK);
    }

    @PostMapping("/{talkId}/cancel")
    Mono<String> cancel(@PathVariable UUID talkId, @AuthenticationPrincipal Viewer viewer) {
        return planning.cancel(talkId, viewer.personId()).thenReturn(BACK);
    }

    private Mono<Rendering> page(Viewer viewer, boolean faulty, HttpStatus status) {
        return Mono.zip(
                lines.coming(viewer.personId()),
                invitation.of(viewer),
                (coming, card) -> Rendering.view("stream/talks")
                        .modelAttribute("talks", coming)
                        .modelAttribute("card", card)
                        .modelAttribute("faulty", faulty)
                        .status(status)
                        .build());
    }
}
