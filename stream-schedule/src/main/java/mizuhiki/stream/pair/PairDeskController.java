package mizuhiki.stream.pair;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** となりにいる人: staff bring two together and see how much peers have. */
@Controller
@RequestMapping("/streams/pairs")
@Allowed(Role.STAFF)
class PairDeskController {

    private static final String BACK = "redirect:/streams/pairs";

    private final Pairing pairing;
    private final PairLists lists;

    PairDeskController(Pairing pairing, PairLists lists) {
        this.pairing = pairing;
        this.lists = lists;
    }

    record PairForm(@NotNull UUID newcomerId, @NotNull UUID peerId) {}

    @GetMapping
    Mono<Rendering> board() {
        return lists.board()
                .map(board -> Rendering.view("pair/board")
                        .modelAttribute("board", board)
                        .build());
    }

    @PostMapping
    Mono<String> pair(@Valid @ModelAttribute PairForm form) {
        return pairing.pair(form.newcomerId(), form.peerId()).thenReturn(BACK);
    }

    @PostMapping("/{pairId}/end")
    Mono<String> end(@PathVariable UUID pairId) {
        return pairing.end(pairId).thenReturn(BACK);
    }
}
