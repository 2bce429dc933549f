package mizuhiki.stream.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.show.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/outcome")
@Allowed(Role.STAFF)
class OutcomeApiController {

    private final Shows shows;
    private final Outcomes outcomes;
    private final TidyingUp tidyingUp;

    OutcomeApiController(Shows shows, Outcomes outcomes, TidyingUp tidyingUp) {
        this.shows = shows;
        this.outcomes = outcomes;
        this.tidyingUp = tidyingUp;
    }

    /** @param key none where nothing is known to put the sales under */
    record SumView(String key, String label, Yen yen, List<PortionView> orders) {

        static SumView of(Line line) {
            return new SumView(
                    line.key(),
                    line.label(),
                    line.yen(),
                    line.portions().stream().map(PortionView::of).toList());
        }
    }

    record PortionView(
            UUID orderId, UUID productId, @Nullable Integer minute, int pieces, Yen ofOrder, Yen yen) {

        static PortionView of(Portion portion) {
            var sale = portion.sale();
            return new PortionView(
                    sale.orderId(), sale.productId(), sale.minute(), sale.pieces(), sale.yen(), portion.yen());
        }
    }

    record NextRequest(@NotNull UUID nextShowId) {}

    @GetMapping
    Mono<List<SumView>> sums(@PathVariable UUID showId, @RequestParam Axis by) {
        return shows.get(showId)
                .flatMap(outcomes::of)
                .map(outcome -> outcome.by(by).stream().map(SumView::of).toList());
    }

    @GetMapping("/leftovers")
    Mono<List<UUID>> leftovers(@PathVariable UUID showId) {
        return shows.get(showId)
                .flatMap(tidyingUp::of)
                .map(left -> left.pieces().stream()
                        .map(unshown -> unshown.item().productId())
                        .toList());
    }

    /** Those still for sale, into a next show. */
    @PostMapping("/leftovers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> moveInto(@PathVariable UUID showId, @Valid @RequestBody NextRequest request) {
        return tidyingUp.moveInto(showId, request.nextShowId());
    }
}
