package mizuhiki.order.cancellation;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.cancellation.Cancellation.Reason;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Allowed(Role.STAFF)
@RequestMapping("/api/v1/orders/{orderId}")
class CancellationApi {

    private final Cancellations cancellations;
    private final Refunding refunding;

    CancellationApi(Cancellations cancellations, Refunding refunding) {
        this.cancellations = cancellations;
        this.refunding = refunding;
    }

    @GetMapping("/cancellation")
    Mono<CancellationView> cancellation(@PathVariable UUID orderId) {
        return cancellations
                .find(orderId)
                .switchIfEmpty(Mono.error(() -> new NotFound(orderId)))
                .map(CancellationView::of);
    }

    /** Told again by the same person with the same amount it is one; somebody else is refused, as they may have given it, too. */
    @PutMapping("/refund")
    Mono<CancellationView> noteRefund(
            @PathVariable UUID orderId,
            @Valid @RequestBody(required = false) Refunding.@Nullable Given given,
            @AuthenticationPrincipal Viewer viewer) {
        return refunding
                .note(orderId, given == null ? Refunding.Given.ALL : given, viewer.personId())
                .map(CancellationView::of);
    }

    /** @param refundDue whether money is owed to the buyer */
    record CancellationView(
            Reason reason,
            Instant cancelledAt,
            boolean refundDue,
            @Nullable Instant refundedAt,
            @Nullable Yen refunded) {

        static CancellationView of(Cancellation cancellation) {
            return new CancellationView(
                    cancellation.reason(),
                    cancellation.cancelledAt(),
                    cancellation.isRefundDue(),
                    cancellation.refundedAt(),
                    cancellation.refunded());
        }
    }
}
