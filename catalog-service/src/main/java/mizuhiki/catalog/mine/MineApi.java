package mizuhiki.catalog.mine;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** わたしのもの, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/mine")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class MineApi {

    private static final int SHOWN = 200;

    private final OwnPieces pieces;
    private final Mending mending;

    MineApi(OwnPieces pieces, Mending mending) {
        this.pieces = pieces;
        this.mending = mending;
    }

    @GetMapping
    Flux<OwnPieceView> mine(@AuthenticationPrincipal Viewer viewer) {
        return pieces.of(viewer.personId(), SHOWN).map(OwnPieceView::of);
    }

    @PutMapping("/{productId}")
    Mono<Mended> mend(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Words words,
            @AuthenticationPrincipal Viewer viewer) {
        var seen = words.seenAs(Version.in(ifMatch));
        return mending.mend(productId, seen, Optional.empty(), viewer).map(Mended::of);
    }

    record Mended(UUID productId, Product.State state, int version) {

        static Mended of(Product product) {
            return new Mended(product.id(), product.state(), product.version());
        }
    }
}
