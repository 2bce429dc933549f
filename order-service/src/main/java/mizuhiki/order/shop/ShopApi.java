package mizuhiki.order.shop;

import java.util.UUID;
import mizuhiki.order.item.Item;
import mizuhiki.order.item.Items;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@OpenToAll
@RequestMapping("/api/v1/shop/{slug}/items")
class ShopApi {

    private final Items items;

    ShopApi(Items items) {
        this.items = items;
    }

    @GetMapping
    Flux<ItemView> onSale() {
        return items.onSale().map(ItemView::of);
    }

    @GetMapping("/{productId}")
    Mono<ItemView> item(@PathVariable UUID productId) {
        return items.get(productId).map(ItemView::of);
    }

    /** Without what the piece cost the office. */
    record ItemView(
            UUID productId,
            String title,
            String description,
            @Nullable UUID photoId,
            Yen price,
            int available,
            Item.State state) {

        static ItemView of(Item item) {
            return new ItemView(
                    item.productId(),
                    item.title(),
                    item.description(),
                    item.photoId(),
                    item.price(),
                    item.available(),
                    item.state());
        }
    }
}
