package mizuhiki.catalog.product;

import mizuhiki.shared.problem.Refusal;

/** The product is not waiting to be checked (any more). */
final class ProductNotWaiting extends Refusal {

    ProductNotWaiting(String title) {
        super(Reason.CONFLICT, title);
    }
}
