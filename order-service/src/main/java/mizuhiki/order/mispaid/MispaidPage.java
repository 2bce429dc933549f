package mizuhiki.order.mispaid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.order.form.Typed;
import mizuhiki.order.mispaid.MispaidOrders.MispaidOrder;
import mizuhiki.order.mispaid.NotedPayments.Standing;
import mizuhiki.shared.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What was noted of the money of an order, and what taking it back would do. */
@Component
class MispaidPage {

    private final MispaidOrders orders;
    private final NotedPayments payments;
    private final People people;

    MispaidPage(MispaidOrders orders, NotedPayments payments, People people) {
        this.orders = orders;
        this.payments = payments;
        this.people = people;
    }

    Mono<Rendering> of(UUID orderId, Typed typed) {
        return orders.get(orderId)
                .zipWhen(mispaid -> notes(orderId), (mispaid, notes) -> rendering(mispaid, notes, typed));
    }

    private static Rendering rendering(MispaidOrder mispaid, Notes notes, Typed typed) {
        return Rendering.view("orders/payment-wrong")
                .modelAttribute("order", mispaid.order())
                .modelAttribute("due", mispaid.due())
                .modelAttribute("notes", notes)
                .modelAttribute("typed", typed)
                .status(typed.status())
                .build();
    }

    private Mono<Notes> notes(UUID orderId) {
        return Mono.zip(
                        payments.standing(orderId).singleOptional(),
                        payments.takenBack(orderId).collectList(),
                        Told::new)
                .zipWhen(told -> people.displayNames(told.who()), Told::by);
    }

    private record Told(Optional<Standing> standing, List<TakenBack> takenBack) {

        Set<UUID> who() {
            return Stream.concat(
                            standing.stream().map(Standing::notedBy),
                            takenBack.stream().map(TakenBack::notedBy))
                    .collect(Collectors.toSet());
        }

        Notes by(Map<UUID, String> names) {
            return new Notes(standing.orElse(null), takenBack, names);
        }
    }

    public record Notes(@Nullable Standing standing, List<TakenBack> takenBack, Map<UUID, String> names) {}
}
