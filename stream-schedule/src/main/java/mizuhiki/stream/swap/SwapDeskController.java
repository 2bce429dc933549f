package mizuhiki.stream.swap;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Staff looking at roles that shall change hands. */
@Controller
@RequestMapping("/streams/swaps")
@Allowed(Role.STAFF)
class SwapDeskController {

    private static final String BACK = "redirect:/streams/swaps";

    private final SwapDesk desk;
    private final SwapLists lists;

    SwapDeskController(SwapDesk desk, SwapLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    Mono<Rendering> all() {
        return lists.forStaff()
                .map(swaps -> Rendering.view("swap/desk")
                        .modelAttribute("swaps", swaps)
                        .build());
    }

    @PostMapping("/{swapId}/pass")
    Mono<String> letPass(@PathVariable UUID swapId) {
        return desk.letPass(swapId).thenReturn(BACK);
    }

    @PostMapping("/{swapId}/leave")
    Mono<String> leave(@PathVariable UUID swapId) {
        return desk.leave(swapId).thenReturn(BACK);
    }
}
