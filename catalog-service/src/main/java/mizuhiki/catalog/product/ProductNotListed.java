package mizuhiki.catalog.product;

import mizuhiki.shared.problem.Refusal;

/** The product is not on sale, so it cannot be taken off sale, nor is there a picture it is on sale with. */
final class ProductNotListed extends Refusal {

    ProductNotListed(String title) {
        super(Reason.CONFLICT, title);
    }
}
