package mizuhiki.catalog.making;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mizuhiki.catalog.mine.OwnPieces;
import mizuhiki.catalog.mine.OwnPieces.OwnPiece;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Where つくった begins, goes on, and is thrown away. */
@Controller
@RequestMapping("/catalog/make")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class StartController {

    private static final int CHOICES = 6;

    private final Registration registration;
    private final OwnPieces pieces;

    StartController(Registration registration, OwnPieces pieces) {
        this.registration = registration;
        this.pieces = pieces;
    }

    @GetMapping
    Mono<Rendering> start(@RequestParam @Nullable UUID thrown, @AuthenticationPrincipal Viewer viewer) {
        return registration
                .draftsOf(viewer)
                .collectList()
                .zipWith(pieces.of(viewer.personId(), CHOICES).collectList(), Start::new)
                .map(start -> Rendering.view("making/start")
                        .modelAttribute("start", start)
                        .modelAttribute("thrown", thrown == null ? "" : thrown)
                        .build());
    }

    @PostMapping
    Mono<Rendering> begin(@ModelAttribute MakingApi.Beginning beginning, @AuthenticationPrincipal Viewer viewer) {
        return registration.begin(beginning.productId(), viewer).map(StartController::ask);
    }

    /** Goes on at the first question that has no answer yet. */
    @GetMapping("/{lotId}")
    Mono<Rendering> resume(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.get(lotId, viewer).map(StartController::ask);
    }

    @PostMapping("/{lotId}/throw-away")
    Mono<Rendering> throwAway(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.throwAway(lotId, viewer).map(lot -> see("/catalog/make?thrown=" + lotId));
    }

    @PostMapping("/{lotId}/fetch-back")
    Mono<Rendering> fetchBack(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.fetchBack(lotId, viewer).map(StartController::ask);
    }

    static Rendering ask(LotView lot) {
        return see("/catalog/make/" + lot.id() + "/" + lot.next().name().toLowerCase(Locale.ROOT));
    }

    static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }

    record Start(List<LotView> drafts, List<OwnPiece> earlier) {}
}
