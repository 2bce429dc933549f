package mizuhiki.order.packing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
@RequestMapping("/api/v1/orders")
class PackingApi {

    private final Parcels parcels;
    private final Packing packing;

    PackingApi(Parcels parcels, Packing packing) {
        this.parcels = parcels;
        this.packing = packing;
    }

    @GetMapping("/packing")
    Flux<Parcel> waiting() {
        return parcels.waiting();
    }

    @PutMapping("/{orderId}/packing")
    Mono<PackedView> pack(
            @PathVariable UUID orderId,
            @Valid @RequestBody PackingRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return packing.pack(orderId, request.packers(), viewer).map(PackedView::of);
    }

    record PackingRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid PackedBy> packers) {}

    record PackedView(UUID orderId, String number, Order.State state, boolean packed) {

        static PackedView of(Order order) {
            return new PackedView(order.id(), order.number(), order.state(), order.packed());
        }
    }
}
