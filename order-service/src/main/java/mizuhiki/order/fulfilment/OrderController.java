package mizuhiki.order.fulfilment;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.form.Typed;
import mizuhiki.order.fulfilment.OrderBoard.Tab;
import mizuhiki.order.fulfilment.OrderSearch.Wanted;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 注文: the orders of the office, for staff. */
@Controller
@Allowed(Role.STAFF)
@RequestMapping("/orders")
class OrderController {

    private final OrderBoard board;
    private final OrderSearch search;
    private final OrderFiles files;

    OrderController(OrderBoard board, OrderSearch search, OrderFiles files) {
        this.board = board;
        this.search = search;
        this.files = files;
    }

    @GetMapping
    Mono<Rendering> board(
            @RequestParam(defaultValue = "TO_PAY") Tab tab,
            @RequestParam @Nullable UUID after,
            @ModelAttribute("wanted") Wanted wanted) {
        return (wanted.isAsked() ? search.find(wanted, after) : search.on(tab, after))
                .zipWith(
                        board.waiting(),
                        (found, waiting) -> Rendering.view("orders/board")
                                .modelAttribute("tab", tab)
                                .modelAttribute("tabs", Tab.values())
                                .modelAttribute("found", found)
                                .modelAttribute("waiting", waiting)
                                .modelAttribute("today", Moment.today())
                                .build());
    }

    /** For きょう: what can be done now; money that may still come is nobody's work. */
    @GetMapping("/today")
    Mono<Rendering> today() {
        return board.waiting()
                .map(waiting -> Rendering.view("orders/today :: card")
                        .modelAttribute("tabs", List.of(Tab.TO_PACK, Tab.TO_SHIP, Tab.TO_REFUND))
                        .modelAttribute("waiting", waiting)
                        .build());
    }

    @GetMapping("/{orderId}")
    Mono<Rendering> order(@PathVariable UUID orderId) {
        return files.page(orderId, Typed.NOTHING);
    }
}
