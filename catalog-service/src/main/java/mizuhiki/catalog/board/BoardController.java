package mizuhiki.catalog.board;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.likeness.PublicPhotos;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Offices offices;

    BoardController(BoardReading board, LifeReading lives, PublicPhotos photos, Offices offices) {
        this.board = board;
        this.lives = lives;
        this.photos = photos;
        this.offices = offices;
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
    Mono<Rendering> life(@PathVariable UUID productId, @AuthenticationPrincipal Viewer viewer) {
        return lives.of(productId)
                .map(life -> Rendering.view("board/life")
                        .modelAttribute("life", life)
                        .modelAttribute(
                                "shown", Mono.justOrEmpty(life.photoId()).flatMap(photos::why))
                        .modelAttribute("untold", isUntold().map(untold -> untold && life.state() == State.LISTED))
                        .modelAttribute("manager", viewer.isManager())
                        .build());
    }

    /** Nothing is sold before the shop says who sells. */
    private Mono<Boolean> isUntold() {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> !office.seller().isTold());
    }
}
