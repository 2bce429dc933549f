package mizuhiki.catalog.product;

import mizuhiki.shared.problem.Refusal;

/** The product is on sale, so its rate is put right together with what else it is on sale with. */
final class ProductOnSale extends Refusal {

    ProductOnSale(String title) {
        super(Reason.CONFLICT, title);
    }
}
