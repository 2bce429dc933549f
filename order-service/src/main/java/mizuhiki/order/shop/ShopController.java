package mizuhiki.order.shop;

import java.util.UUID;
import mizuhiki.order.item.Items;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The shop as buyers see it. */
@Controller
@OpenToAll
@RequestMapping("/shop/{slug}")
class ShopController {

    private final Items items;
    private final ShopTerms terms;
    private final Offices offices;

    ShopController(Items items, ShopTerms terms, Offices offices) {
        this.items = items;
        this.terms = terms;
        this.offices = offices;
    }

    @ModelAttribute("office")
    Mono<Office> office() {
        return CurrentOffice.get().flatMap(offices::get);
    }

    @GetMapping
    Mono<Rendering> shelf() {
        return items.onSale()
                .collectList()
                .map(onSale -> Rendering.view("shop/shelf")
                        .modelAttribute("items", onSale)
                        .modelAttribute("open", isOpen())
                        .build());
    }

    @GetMapping("/items/{productId}")
    Mono<Rendering> item(@PathVariable UUID productId) {
        return items.get(productId)
                .map(item -> Rendering.view("shop/item")
                        .modelAttribute("item", item)
                        .modelAttribute("open", isOpen())
                        .build());
    }

    private Mono<Boolean> isOpen() {
        return Moment.today().flatMap(terms::isOpenOn);
    }

    @GetMapping("/legal")
    Mono<Rendering> legal() {
        return Moment.today()
                .flatMap(terms::find)
                .singleOptional()
                .map(today -> Rendering.view("shop/legal")
                        .modelAttribute("terms", today)
                        .build());
    }

    @GetMapping("/privacy")
    String privacy() {
        return "shop/privacy";
    }
}
