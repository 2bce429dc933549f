package mizuhiki.catalog.board;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.likeness.PublicPhotos;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
@RequestMapping("/catalog/products")
@Allowed(Role.STAFF)
class BoardController {

    private static final int SHOWN = 24;

    private final BoardReading board;
    private final LifeReading lives;
    private final PublicPhotos photos;

    BoardController(BoardReading board, LifeReading lives, PublicPhotos photos) {
        this.board = board;
        this.lives = lives;
        this.photos = photos;
    }

    @GetMapping
    Mono<Rendering> products(@RequestParam Optional<State> state, @RequestParam @Nullable String after) {
        return board.slice(state, Page.of(after, SHOWN))
                .map(slice -> Rendering.view("board/list")
                        .modelAttribute("slice", slice)
                        .modelAttribute("chosen", state.map(State::name).orElse(""))
                        .modelAttribute("states", State.values())
                        .build());
    }

    @GetMapping("/{productId}")
    Mono<Rendering> life(@PathVariable UUID productId) {
        return lives.of(productId)
                .map(life -> Rendering.view("board/life")
                        .modelAttribute("life", life)
                        .modelAttribute(
                                "shown", Mono.justOrEmpty(life.photoId()).flatMap(photos::why))
                        .build());
    }
}
