package mizuhiki.order.parcel;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/orders/{orderId}/shipment/corrections")
@Allowed(Role.STAFF)
class ParcelApi {

    private final ParcelCorrecting correcting;
    private final ParcelCorrections corrections;

    ParcelApi(ParcelCorrecting correcting, ParcelCorrections corrections) {
        this.correcting = correcting;
        this.corrections = corrections;
    }

    /** The latest first. */
    @GetMapping
    Flux<ParcelCorrection> all(@PathVariable UUID orderId) {
        return correcting.open(orderId).thenMany(corrections.of(orderId));
    }

    /** Of a shipped order that was not returned. What it cost is shared anew where its month is open, else the pool's. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> correct(
            @PathVariable UUID orderId, @Valid @RequestBody RightParcel right, @AuthenticationPrincipal Viewer viewer) {
        return correcting.correct(orderId, right, viewer);
    }
}
