package mizuhiki.catalog.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.Onwards;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.refusal.LimitReached;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.refusal.ShowOver;
import mizuhiki.catalog.refusal.SoldOut;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The button on the page of a piece and under a show: on to checkout, or a kind word. */
@Controller
@OpenToAll
class ClaimPages {

    private final ClaimDesk desk;
    private final Offices offices;

    ClaimPages(ClaimDesk desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @PostMapping("/claim/{slug}")
    Mono<Rendering> claim(
            @PathVariable String slug, @Valid @ModelAttribute ClaimForm form, ServerWebExchange exchange) {
        var claim = new Claim(form.productId(), form.quantity(), BuyerCookie.keptBy(exchange), form.showId());
        return desk.claim(claim)
                .map(outcome -> onwards(slug, outcome))
                .onErrorResume(ClaimPages::isAnAnswer, refusal -> kindWord(claim, (Refusal) refusal));
    }

    private static boolean isAnAnswer(Throwable failure) {
        return failure instanceof SoldOut
                || failure instanceof FewerLeft
                || failure instanceof NotOnSale
                || failure instanceof LimitReached
                || failure instanceof KeptForShow
                || failure instanceof ShowOver;
    }

    private static Rendering onwards(String slug, Outcome outcome) {
        var next = switch (outcome) {
            case Outcome.Won won -> Onwards.checkout(slug, won.written().token());
            case Outcome.InQueue queued -> Onwards.place(slug, queued.waiter().id());
        };
        return Rendering.redirectTo(next.toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> kindWord(Claim claim, Refusal refusal) {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> Rendering.view("claim/refused")
                        .status(HttpStatus.CONFLICT)
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("productId", claim.productId())
                        .modelAttribute("refusal", refusal)
                        .build());
    }

    record ClaimForm(
            @NotNull UUID productId,
            @NotNull @Min(1) @Max(999) Integer quantity,
            @Nullable UUID showId) {}
}
