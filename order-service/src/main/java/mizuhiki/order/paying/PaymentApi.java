package mizuhiki.order.paying;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.paying.PaymentCorrecting.RightDay;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/months/{month}/payment")
@Allowed(Role.MANAGER)
class PaymentApi {

    private final WagePayment payment;
    private final PaymentCorrecting correcting;

    PaymentApi(WagePayment payment, PaymentCorrecting correcting) {
        this.payment = payment;
        this.correcting = correcting;
    }

    /** @param paidOn today, where nothing is said */
    record Paid(@Nullable LocalDate paidOn) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> pay(
            @PathVariable YearMonth month,
            @RequestBody(required = false) @Nullable Paid paid,
            @AuthenticationPrincipal Viewer viewer) {
        return payment.note(month, paid == null ? null : paid.paidOn(), viewer);
    }

    /** Another day than was noted, and why. */
    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> correct(
            @PathVariable YearMonth month, @Valid @RequestBody RightDay right, @AuthenticationPrincipal Viewer viewer) {
        return correcting.correct(month, right, viewer);
    }
}
