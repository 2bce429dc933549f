package mizuhiki.catalog.making;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.catalog.product.Products;
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

/** The questions about the thing: how it looks, and what it is. */
@Controller
@RequestMapping("/catalog/make/{lotId}")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class ThingController {

    private final Registration registration;
    private final Products products;

    ThingController(Registration registration, Products products) {
        this.registration = registration;
        this.products = products;
    }

    @GetMapping("/photo")
    Mono<Rendering> photo(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.get(lotId, viewer).map(lot -> photoPage(lot).build());
    }

    /** A file that cannot be used leads back to the question, and nothing else is lost. */
    @PostMapping("/photo")
    Mono<Rendering> picture(
            @PathVariable UUID lotId,
            @RequestPart(name = "photo", required = false) @Nullable Part photo,
            @AuthenticationPrincipal Viewer viewer) {
        return registration
                .picture(lotId, photo, viewer)
                .map(lot -> StartController.see("/catalog/make/" + lotId + "/what"))
                .onErrorResume(PhotoIntake::isAboutTheFile, refused -> askAgain(lotId, viewer, (Refusal) refused));
    }

    @GetMapping("/what")
    Mono<Rendering> what(@PathVariable UUID lotId, @AuthenticationPrincipal Viewer viewer) {
        return registration.get(lotId, viewer).flatMap(lot -> whatPage(lot, Answers.What.of(lot), false));
    }

    @PostMapping("/what")
    Mono<Rendering> describe(
            @PathVariable UUID lotId,
            @Valid @ModelAttribute("what") Answers.What what,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? registration.get(lotId, viewer).flatMap(lot -> whatPage(lot, what, true))
                : registration.describe(lotId, what, viewer).map(lot -> next(lot.id()));
    }

    private static Rendering next(UUID lotId) {
        return StartController.see("/catalog/make/" + lotId + "/who");
    }

    private Mono<Rendering> askAgain(UUID lotId, Viewer viewer, Refusal refused) {
        return registration
                .get(lotId, viewer)
                .map(lot -> photoPage(lot)
                        .modelAttribute("refused", refused)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private static Rendering.Builder<?> photoPage(LotView lot) {
        return Rendering.view("making/photo").modelAttribute("lot", lot);
    }

    private Mono<Rendering> whatPage(LotView lot, Answers.What what, boolean unclear) {
        return products.titles()
                .collectList()
                .map(titles -> Rendering.view("making/what")
                        .modelAttribute("lot", lot)
                        .modelAttribute("what", what)
                        .modelAttribute("titles", titles)
                        .modelAttribute("unclear", unclear)
                        .status(unclear ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .build());
    }
}
