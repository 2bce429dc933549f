package mizuhiki.stream.swap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** かわってもらう: asking another member, and answering one. */
@Controller
@RequestMapping("/streams/mine")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class SwapPageController {

    private static final String BACK = "redirect:/streams/mine/swaps";

    private final Swapping swapping;
    private final SwapLists lists;

    SwapPageController(Swapping swapping, SwapLists lists) {
        this.swapping = swapping;
        this.lists = lists;
    }

    record AskForm(@NotNull UUID toId) {}

    /** @param beyondLimits whether they saw that it goes beyond what they once said they want */
    record AgreeForm(@Nullable Boolean beyondLimits) {}

    @GetMapping("/swaps")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return list("swap/mine", viewer);
    }

    /** For the page of offers. */
    @GetMapping("/swaps/open")
    Mono<Rendering> open(@AuthenticationPrincipal Viewer viewer) {
        return list("swap/mine :: open", viewer);
    }

    @GetMapping("/{offerId}/swap")
    Mono<Rendering> choice(@PathVariable UUID offerId, @AuthenticationPrincipal Viewer viewer) {
        return swapping.choice(viewer.personId(), offerId)
                .map(choice -> Rendering.view("swap/choice")
                        .modelAttribute("choice", choice)
                        .build());
    }

    @PostMapping("/{offerId}/swap")
    Mono<String> ask(
            @PathVariable UUID offerId, @Valid @ModelAttribute AskForm form, @AuthenticationPrincipal Viewer viewer) {
        return swapping.ask(viewer.personId(), offerId, form.toId()).thenReturn(BACK);
    }

    @PostMapping("/swaps/{swapId}/agree")
    Mono<String> agree(@PathVariable UUID swapId, AgreeForm form, @AuthenticationPrincipal Viewer viewer) {
        return swapping.agree(viewer.personId(), swapId, Boolean.TRUE.equals(form.beyondLimits()))
                .thenReturn(BACK);
    }

    @PostMapping("/swaps/{swapId}/end")
    Mono<String> end(@PathVariable UUID swapId, @AuthenticationPrincipal Viewer viewer) {
        return swapping.end(viewer.personId(), swapId).thenReturn(BACK);
    }

    private Mono<Rendering> list(String view, Viewer viewer) {
        return lists.ofPerson(viewer.personId())
                .map(swaps -> Rendering.view(view)
                        .modelAttribute("swaps", swaps)
                        .modelAttribute("me", viewer.personId())
                        .build());
    }
}
