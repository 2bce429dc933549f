package mizuhiki.order.cancellation;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The button 返金しました beside an order. */
@Controller
@Allowed(Role.STAFF)
class RefundController {

    private final Refunding refunding;

    RefundController(Refunding refunding) {
        this.refunding = refunding;
    }

    @PostMapping("/orders/{orderId}/refunded")
    Mono<Rendering> note(
            @PathVariable UUID orderId,
            @Valid @ModelAttribute Refunding.Given given,
            @AuthenticationPrincipal Viewer viewer) {
        return refunding
                .note(orderId, given, viewer.personId())
                .thenReturn(Rendering.redirectTo("/orders/" + orderId)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }
}
