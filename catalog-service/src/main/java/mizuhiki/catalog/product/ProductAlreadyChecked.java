package mizuhiki.catalog.product;

import mizuhiki.shared.problem.Refusal;

/** Staff have listed the product meanwhile; its words are theirs to change now. */
final class ProductAlreadyChecked extends Refusal {

    ProductAlreadyChecked(String title) {
        super(Reason.CONFLICT, title);
    }
}
