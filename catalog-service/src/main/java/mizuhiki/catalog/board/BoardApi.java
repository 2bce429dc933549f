package mizuhiki.catalog.board;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** 商品, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/products")
@Allowed(Role.STAFF)
class BoardApi {

    private final BoardReading board;
    private final LifeReading lives;

    BoardApi(BoardReading board, LifeReading lives) {
        this.board = board;
        this.lives = lives;
    }

    @GetMapping
    Mono<Slice<BoardRow>> products(
            @RequestParam Optional<State> state,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size) {
        return board.slice(state, Page.of(after, size));
    }

    @GetMapping("/{productId}")
    Mono<ResponseEntity<Life>> life(@PathVariable UUID productId) {
        return lives.of(productId)
                .map(life ->
                        ResponseEntity.ok().eTag(Version.eTag(life.version())).body(life));
    }
}
