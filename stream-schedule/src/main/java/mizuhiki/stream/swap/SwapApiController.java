package mizuhiki.stream.swap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Swaps for programs: members settle them, staff let them pass. */
@RestController
@RequestMapping("/api/v1/streams")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class SwapApiController {

    private final Swapping swapping;
    private final SwapDesk desk;
    private final SwapLists lists;

    SwapApiController(Swapping swapping, SwapDesk desk, SwapLists lists) {
        this.swapping = swapping;
        this.desk = desk;
        this.lists = lists;
    }

    record SwapRequest(@NotNull UUID toId) {}

    record SwapAsked(UUID swapId) {}

    @GetMapping("/swaps/mine")
    Mono<List<NamedSwap>> mine(@AuthenticationPrincipal Viewer viewer) {
        return lists.ofPerson(viewer.personId());
    }

    @GetMapping("/offers/{offerId}/askable")
    Mono<List<Swapping.Askable>> askable(@PathVariable UUID offerId, @AuthenticationPrincipal Viewer viewer) {
        return swapping.choice(viewer.personId(), offerId).map(Swapping.Choice::people);
    }

    @PostMapping("/offers/{offerId}/swap")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SwapAsked> ask(
            @PathVariable UUID offerId,
            @Valid @RequestBody SwapRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return swapping.ask(viewer.personId(), offerId, request.toId()).map(SwapAsked::new);
    }

    /** @param beyondLimits that they saw it goes beyond what they once said they want; without, a yes beyond that is refused */
    @PutMapping("/swaps/{swapId}/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> agree(
            @PathVariable UUID swapId,
            @RequestParam(defaultValue = "false") boolean beyondLimits,
            @AuthenticationPrincipal Viewer viewer) {
        return swapping.agree(viewer.personId(), swapId, beyondLimits);
    }

    /** By either of the two. */
    @DeleteMapping("/swaps/{swapId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID swapId, @AuthenticationPrincipal Viewer viewer) {
        return swapping.end(viewer.personId(), swapId);
    }

    @GetMapping("/swaps")
    @Allowed(Role.STAFF)
    Mono<List<NamedSwap>> forStaff() {
        return lists.forStaff();
    }

    @PutMapping("/swaps/{swapId}/passage")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> letPass(@PathVariable UUID swapId) {
        return desk.letPass(swapId).then();
    }

    /** All stays as it is. */
    @DeleteMapping("/swaps/{swapId}/passage")
    @Allowed(Role.STAFF)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> leave(@PathVariable UUID swapId) {
        return desk.leave(swapId);
    }
}
