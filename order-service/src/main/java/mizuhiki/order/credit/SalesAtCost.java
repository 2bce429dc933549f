package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.material.LotCost;
import mizuhiki.order.material.LotMaterials;
import mizuhiki.order.sale.Sale;
import mizuhiki.order.sale.Sales;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sales with what their material really cost, as far as it was recorded. */
@Component
class SalesAtCost {

    private final Sales sales;
    private final LotMaterials materials;

    SalesAtCost(Sales sales, LotMaterials materials) {
        this.sales = sales;
        this.materials = materials;
    }

    /** Right only while nobody else is booking sales of the lot. */
    Mono<Sale> get(UUID orderId) {
        return sales.get(orderId)
                .flatMap(sale -> materials
                        .cost(sale.lotId())
                        .filter(LotCost::recorded)
                        .map(cost -> sale.at(cost.ofNext(sale.quantity())))
                        .defaultIfEmpty(sale));
    }
}
