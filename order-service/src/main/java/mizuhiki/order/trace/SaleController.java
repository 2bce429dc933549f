package mizuhiki.order.trace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.OwnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A sale, and what it gave to whom. */
@Controller
@Allowed(Role.MANAGER)
class SaleController {

    private final SaleFacts sales;
    private final People people;

    SaleController(SaleFacts sales, People people) {
        this.sales = sales;
        this.people = people;
    }

    /** @param back where the reader came from, with the period they had chosen */
    @GetMapping("/report/sales/{orderId}")
    Mono<Rendering> sale(@PathVariable UUID orderId, @RequestParam @Nullable String back) {
        return story(orderId)
                .map(story -> Rendering.view("trace/sale")
                        .modelAttribute("story", story)
                        .modelAttribute("back", OwnPath.or("/report", back))
                        .build());
    }

    @GetMapping("/api/v1/report/sales/{orderId}")
    @ResponseBody
    Mono<SaleStory> saleAsTold(@PathVariable UUID orderId) {
        return story(orderId);
    }

    private Mono<SaleStory> story(UUID orderId) {
        return sales.get(orderId)
                .zipWith(sales.parts(orderId).collectList(), Shared::new)
                .zipWith(sales.materials(orderId).collectList(), Shared::with)
                .flatMap(sold -> people.displayNames(sold.people()).map(sold::told));
    }

    private record Shared(SaleStory.Facts facts, List<SaleStory.Part> parts) {

        Sold with(List<CreditTrace.Used> materials) {
            return new Sold(facts, parts, materials);
        }
    }

    private record Sold(SaleStory.Facts facts, List<SaleStory.Part> parts, List<CreditTrace.Used> materials) {

        List<UUID> people() {
            return parts.stream().map(SaleStory.Part::personId).distinct().toList();
        }

        SaleStory told(Map<UUID, String> names) {
            return new SaleStory(facts, parts, materials, names);
        }
    }
}
