package mizuhiki.order.packing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 梱包: parcels to pack, and who packed. */
@Controller
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
@RequestMapping("/orders/packing")
class PackingController {

    private final Parcels parcels;
    private final Orders orders;
    private final Packing packing;
    private final People people;

    PackingController(Parcels parcels, Orders orders, Packing packing, People people) {
        this.parcels = parcels;
        this.orders = orders;
        this.packing = packing;
        this.people = people;
    }

    @GetMapping
    Mono<Rendering> waiting(@RequestParam(required = false) @Nullable UUID packed) {
        return parcels.waiting()
                .collectList()
                .map(waiting -> Rendering.view("orders/packing")
                        .modelAttribute("parcels", waiting)
                        .modelAttribute("noted", packed != null)
                        .build());
    }

    @GetMapping("/today")
    Mono<Rendering> waitingToday() {
        return parcels.waiting()
                .count()
                .map(count -> Rendering.view("orders/packing-today :: card")
                        .modelAttribute("count", count)
                        .build());
    }

    @GetMapping("/{orderId}")
    Mono<Rendering> parcel(@PathVariable UUID orderId, @AuthenticationPrincipal Viewer viewer) {
        return parcel(orderId, viewer, Typed.NOTHING);
    }

    @ExceptionHandler
    Mono<Rendering> again(
            Refusal why,
            @PathVariable UUID orderId,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return SentForm.invalid(exchange, why).flatMap(typed -> parcel(orderId, viewer, typed));
    }

    private Mono<Rendering> parcel(UUID orderId, Viewer viewer, Typed typed) {
        return orders.get(orderId)
                .zipWith(
                        packers(viewer),
                        (order, packers) -> Rendering.view("orders/parcel")
                                .modelAttribute("parcel", Parcel.of(order))
                                .modelAttribute("packable", order.isPackable())
                                .modelAttribute("packers", packers)
                                .modelAttribute("staff", viewer.isStaff())
                                .modelAttribute("typed", typed)
                                .status(typed.status())
                                .build());
    }

    @PostMapping("/{orderId}")
    Mono<Rendering> pack(
            @PathVariable UUID orderId, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(PackingForm::read)
                .flatMap(form -> packing.pack(orderId, form.packers(), viewer))
                .thenReturn(Rendering.redirectTo("/orders/packing?packed=" + orderId)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** A member notes their own minutes; staff note those of everybody, and their own. */
    private Mono<List<Person>> packers(Viewer viewer) {
        return viewer.isStaff()
                ? people.members()
                        .collectList()
                        .zipWith(people.get(viewer.personId()), PackingController::withThemselves)
                : people.get(viewer.personId()).map(List::of);
    }

    private static List<Person> withThemselves(List<Person> members, Person staff) {
        return Stream.concat(members.stream(), Stream.of(staff)).distinct().toList();
    }
}
