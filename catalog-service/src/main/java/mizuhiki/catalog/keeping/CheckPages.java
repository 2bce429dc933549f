package mizuhiki.catalog.keeping;

import java.util.List;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.stock.StockCheck;
import mizuhiki.catalog.stock.StockCheck.Difference;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 在庫の確認: whether the books agree with themselves, over all lots of the office. */
@Controller
@Allowed(Role.STAFF)
class CheckPages {

    private final StockCheck check;
    private final Products products;

    CheckPages(StockCheck check, Products products) {
        this.check = check;
        this.products = products;
    }

    @GetMapping("/catalog/products/stock")
    Mono<Rendering> check() {
        return check.lots().zipWith(check.differences().collectList(), this::page);
    }

    private Rendering page(long lots, List<Difference> differences) {
        var found = differences.stream().map(Difference::productId).distinct().toList();
        return Rendering.view("keeping/check")
                .modelAttribute("lots", lots)
                .modelAttribute("differences", differences)
                .modelAttribute("products", products.findAllById(found).collectMap(Product::id))
                .build();
    }
}
