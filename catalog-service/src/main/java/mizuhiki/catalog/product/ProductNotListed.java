package mizuhiki.catalog.product;

import mizuhiki.shared.problem.Refusal;

/** The product is not on sale, so it cannot be taken off sale, nor shown in another picture while its makers mend it. */
final class ProductNotListed extends Refusal {

    ProductNotListed(String title) {
        super(Reason.CONFLICT, title);
    }
}
