package mizuhiki.catalog.mine;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Product;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
@RequestMapping("/catalog/mine")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class MineController {

    private static final int SHOWN = 60;
    private static final int TODAY = 3;

    private final OwnPieces pieces;
    private final Mending mending;

    MineController(OwnPieces pieces, Mending mending) {
        this.pieces = pieces;
        this.mending = mending;
    }

    @GetMapping
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return pieces("mine/list", SHOWN, viewer);
    }

    /** For きょう. */
    @GetMapping("/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return pieces("mine/today :: card", TODAY, viewer);
    }

    @GetMapping("/{productId}")
    Mono<Rendering> piece(@PathVariable UUID productId, @AuthenticationPrincipal Viewer viewer) {
        return mending.get(productId, viewer)
                .map(product -> page(product, Words.of(product)).build());
    }

    /** A picture that cannot be used leads back to the page, and the words are not lost. */
    @PostMapping("/{productId}")
    Mono<Rendering> mend(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("words") Words words,
            BindingResult binding,
            @RequestPart(name = "photo", required = false) @Nullable Part photo,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? askAgain(productId, words, viewer, Optional.empty())
                : mending.mend(productId, words, chosen(photo), viewer)
                        .map(product -> seeMine())
                        .onErrorResume(
                                PhotoIntake::isAboutTheFile,
                                refused -> askAgain(productId, words, viewer, Optional.of((Refusal) refused)));
    }

    private static Optional<Part> chosen(@Nullable Part photo) {
        return Optional.ofNullable(photo).filter(PhotoIntake::isChosen);
    }

    private static Rendering seeMine() {
        return Rendering.redirectTo("/catalog/mine")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** @param refused why the picture was not taken; otherwise the words are not clear */
    private Mono<Rendering> askAgain(UUID productId, Words words, Viewer viewer, Optional<Refusal> refused) {
        return mending.get(productId, viewer)
                .map(product -> page(product, words)
                        .modelAttribute("unclear", refused.isEmpty())
                        .modelAttribute("refused", Mono.justOrEmpty(refused))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Rendering.Builder<?> page(Product product, Words words) {
        return Rendering.view("mine/mend").modelAttribute("product", product).modelAttribute("words", words);
    }

    private Mono<Rendering> pieces(String view, int limit, Viewer viewer) {
        return pieces.of(viewer.personId(), limit)
                .map(OwnPieceView::of)
                .collectList()
                .map(own -> Rendering.view(view).modelAttribute("pieces", own).build());
    }
}
