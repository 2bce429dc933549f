package mizuhiki.catalog.keeping;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.refusal.SoldOut;
import mizuhiki.catalog.refusal.ToldOtherwise;
import mizuhiki.catalog.waiting.Attending;
import mizuhiki.catalog.waiting.HoldForm;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The stock page of a product. */
@Controller
@RequestMapping("/catalog/products/{productId}/stock")
@Allowed(Role.STAFF)
class StockPages {

    private final StockPage page;
    private final Handling handling;
    private final Attending attending;

    StockPages(StockPage page, Handling handling, Attending attending) {
        this.page = page;
        this.handling = handling;
        this.attending = attending;
    }

    /** @param given what somebody in the queue was given just now */
    @GetMapping
    Mono<Rendering> stock(
            @PathVariable UUID productId, @RequestParam @Nullable String after, @RequestParam @Nullable UUID given) {
        return page.of(productId, after)
                .map(stock ->
                        stock.modelAttribute("given", Mono.justOrEmpty(given)).build());
    }

    @PostMapping("/moves")
    Mono<Rendering> move(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("move") MoveForm move,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors() ? unclear(productId) : done(productId, handling.move(productId, move, viewer));
    }

    @PostMapping("/write-offs")
    Mono<Rendering> writeOff(
            @PathVariable UUID productId,
            @Valid @ModelAttribute("writeOff") WriteOffForm writeOff,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? unclear(productId)
                : done(productId, handling.writeOff(productId, writeOff, viewer));
    }

    /** The ticket goes on to a page that can be loaded again: nobody keeps a piece aside twice by doing so. */
    @PostMapping("/holds")
    Mono<Rendering> keepAside(
            @PathVariable UUID productId, @Valid @ModelAttribute("keeping") HoldForm keeping, BindingResult binding) {
        return binding.hasErrors()
                ? notKept(productId, HttpStatus.UNPROCESSABLE_CONTENT, "keeping.keep.unclear", "")
                : attending
                        .keepAside(productId, keeping)
                        .map(written -> see(stock(productId)
                                .pathSegment("link")
                                .queryParam("ticket", written.token())
                                .encode()
                                .toUriString()))
                        .onErrorResume(FewerLeft.class, few -> notKept(productId, few))
                        .onErrorResume(KeptForShow.class, shown -> notNow(productId))
                        .onErrorResume(SoldOut.class, none -> notNow(productId))
                        .onErrorResume(
                                NotOnSale.class,
                                unlisted -> notKept(productId, HttpStatus.CONFLICT, "keeping.keep.not-listed", ""));
    }

    private Mono<Rendering> notKept(UUID productId, FewerLeft few) {
        var left = few.arguments().getFirst();
        return notKept(productId, HttpStatus.CONFLICT, "problem.fewer-left.detail", left);
    }

    /** These refusals are put in words for whoever buys. */
    private Mono<Rendering> notNow(UUID productId) {
        return notKept(productId, HttpStatus.CONFLICT, "keeping.keep.not-now", "");
    }

    private Mono<Rendering> notKept(UUID productId, HttpStatus status, String why, Object told) {
        return page.of(productId, null)
                .map(stock -> stock.modelAttribute("notKept", why)
                        .modelAttribute("told", told)
                        .status(status)
                        .build());
    }

    /** What was typed is in the model, so the form shows it again. */
    private Mono<Rendering> done(UUID productId, Mono<Void> work) {
        return work.thenReturn(see(stock(productId).toUriString()))
                .onErrorResume(FewerLeft.class, refusal -> refused(productId, refusal))
                .onErrorResume(ToldOtherwise.class, refusal -> refused(productId, refusal));
    }

    private Mono<Rendering> unclear(UUID productId) {
        return page.of(productId, null)
                .map(stock -> stock.modelAttribute("unclear", true)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private Mono<Rendering> refused(UUID productId, Refusal refusal) {
        return page.of(productId, null)
                .map(stock -> stock.modelAttribute("refusal", refusal)
                        .status(HttpStatus.CONFLICT)
                        .build());
    }

    private static UriComponentsBuilder stock(UUID productId) {
        return UriComponentsBuilder.fromPath("/catalog/products").pathSegment(productId.toString(), "stock");
    }

    private static Rendering see(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }
}
