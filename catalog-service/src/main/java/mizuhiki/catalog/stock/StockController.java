package mizuhiki.catalog.stock;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.stock.StockCheck.Difference;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/catalog/stock")
@Allowed({Role.STAFF})
class StockController {

    private final Stock stock;
    private final StockCheck check;

    StockController(Stock stock, StockCheck check) {
        this.stock = stock;
        this.check = check;
    }

    @GetMapping("/check")
    Mono<CheckView> check() {
        return check.lots().zipWith(check.differences().collectList(), CheckView::new);
    }

    /** A product of which nothing was ever received has no stock to show. */
    @GetMapping("/{productId}")
    Mono<StockView> of(@PathVariable UUID productId) {
        return stock.of(productId)
                .filter(count -> count.received() > 0)
                .flatMap(count -> view(productId, count))
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }

    private Mono<StockView> view(UUID productId, StockCount count) {
        return Mono.zip(
                stock.places(productId).collectList(),
                stock.movements(productId).collectList(),
                (places, movements) -> new StockView(count, places, movements));
    }

    record CheckView(long lots, List<Difference> differences) {}

    record StockView(StockCount count, List<PlaceCount> places, List<Movement> movements) {}
}
