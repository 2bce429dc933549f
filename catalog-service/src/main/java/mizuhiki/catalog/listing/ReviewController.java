package mizuhiki.catalog.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.catalog.photo.PhotoIntake;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Stale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
@RequestMapping("/catalog/review")
@Allowed(Role.STAFF)
class ReviewController {

    private final ReviewQueue queue;
    private final ReviewPages pages;
    private final Listing listing;
    private final Repicturing repicturing;

    ReviewController(ReviewQueue queue, ReviewPages pages, Listing listing, Repicturing repicturing) {
        this.queue = queue;
        this.pages = pages;
        this.listing = listing;
        this.repicturing = repicturing;
    }

    @GetMapping
    Mono<Rendering> waiting() {
        return queue.waiting()
                .collectList()
                .map(waiting -> Rendering.view("listing/queue")
                        .modelAttribute("waiting", waiting)
                        .build());
    }

    /** For きょう. */
    @GetMapping("/today")
    Mono<Rendering> today() {
        return queue.waiting()
                .count()
                .map(count -> Rendering.view("listing/today :: card")
                        .modelAttribute("count", count)
                        .build());
    }

    @GetMapping("/{productId}")
    Mono<Rendering> review(@PathVariable UUID productId) {
        return pages.of(productId);
    }

    /** Reckons with what was typed, without deciding anything. */
    @PostMapping("/{productId}/estimate")
    Mono<Rendering> reckon(
            @PathVariable UUID productId, @Valid @ModelAttribute("form") ListingForm form, BindingResult binding) {
        return pages.with(productId, form, binding.hasErrors());
    }

    @PostMapping("/{productId}/listing")
    Mono<Rendering> approve(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("form") ListingForm form,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.with(productId, form, true)
                : listing.approve(productId, form, viewer)
                        .map(product -> see("/catalog/products/" + productId))
                        .onErrorResume(Stale.class, stale -> pages.outdated(productId, form));
    }

    /** Nothing else of the form is taken. */
    @PostMapping("/{productId}/tax")
    Mono<Rendering> tax(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("taxing") Taxing taxing,
            @AuthenticationPrincipal Viewer viewer) {
        return listing.tax(productId, taxing.taxCategory(), taxing.version(), viewer)
                .map(product -> see("/catalog/products/" + productId));
    }

    /** A file that cannot be used leads back to the page. */
    @PostMapping("/{productId}/photo")
    Mono<Rendering> picture(
            @PathVariable UUID productId,
            @RequestParam int version,
            @RequestPart(name = "photo", required = false) @Nullable Part photo,
            @AuthenticationPrincipal Viewer viewer) {
        return repicturing
                .picture(productId, version, photo, viewer)
                .map(product -> see("/catalog/products/" + productId))
                .onErrorResume(PhotoIntake::isAboutTheFile, refused -> pages.refused(productId, (Refusal) refused));
    }

    @PostMapping("/{productId}/sending-back")
    Mono<Rendering> sendBack(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("sendingBack") SendingBack why,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclear(productId, why)
                : listing.sendBack(productId, why, viewer)
                        .map(product -> see("/catalog/review"))
                        .onErrorResume(Refusal.class, refused -> pages.notSentBack(productId, why, refused));
    }

    @PostMapping("/{productId}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable UUID productId, @RequestParam int version, @AuthenticationPrincipal Viewer viewer) {
        return listing.withdraw(productId, version, viewer).map(product -> see("/catalog/products/" + productId));
    }

    record Taxing(@NotNull TaxCategory taxCategory, int version) {}

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
