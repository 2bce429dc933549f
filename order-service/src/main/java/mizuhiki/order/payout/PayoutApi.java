package mizuhiki.order.payout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.payout.Payouts.Earlier;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What channels sent, for programs. */
@RestController
@Allowed(Role.STAFF)
@RequestMapping("/api/v1/orders/payouts")
class PayoutApi {

    private final Payouts payouts;
    private final PayingOut payingOut;

    PayoutApi(Payouts payouts, PayingOut payingOut) {
        this.payouts = payouts;
        this.payingOut = payingOut;
    }

    record PayoutView(
            UUID id,
            String channel,
            LocalDate paidOn,
            Yen expected,
            Yen received,
            Yen difference,
            Yen transferFee,
            String reason,
            List<PayoutLine> orders) {

        static PayoutView of(Payout payout) {
            return new PayoutView(
                    payout.id(),
                    payout.channel(),
                    payout.paidOn(),
                    payout.expected(),
                    payout.received(),
                    payout.difference(),
                    payout.transferFee(),
                    payout.reason(),
                    payout.lines());
        }

        static List<PayoutView> all(List<Payout> payouts) {
            return payouts.stream().map(PayoutView::of).toList();
        }
    }

    /** @param payout the whole of it: an order that is not named is not in it any more */
    record RightPayout(
            @NotBlank @Size(max = 200) String why,
            @NotNull @Valid NewPayout payout) {}

    /**
     * A hundred at most, the latest first.
     *
     * @param after the last one that was read, to read on
     */
    @GetMapping
    Mono<List<PayoutView>> list(@RequestParam @Nullable UUID after) {
        return payouts.latestFirst(after).map(PayoutView::all);
    }

    /** Paid on a day within five years back and the end of the next month. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PayoutView> note(@Valid @RequestBody NewPayout told, @AuthenticationPrincipal Viewer viewer) {
        return payingOut.note(told, viewer.personId()).map(PayoutView::of);
    }

    /** What was noted before it was put right, the latest first. */
    @GetMapping("/{payoutId}/corrections")
    Flux<Earlier> corrections(@PathVariable UUID payoutId) {
        return payouts.get(payoutId).thenMany(payouts.earlier(payoutId));
    }

    /** What stands in its place; what its orders were charged otherwise is shared anew where their month is open, else the pool's. */
    @PostMapping("/{payoutId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PayoutView> correct(
            @PathVariable UUID payoutId,
            @Valid @RequestBody RightPayout right,
            @AuthenticationPrincipal Viewer viewer) {
        return payingOut
                .correct(payoutId, right.payout(), right.why().strip(), viewer.personId())
                .map(PayoutView::of);
    }
}
