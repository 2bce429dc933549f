package mizuhiki.catalog.product;

import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;

/**
 * What a product is offered with.
 *
 * @param description cleaned HTML, see {@link Description}
 * @param materialCost per piece
 */
public record Terms(String title, String description, Yen price, Yen materialCost, TaxCategory taxCategory) {

    Terms taxedAs(TaxCategory category) {
        return new Terms(title, description, price, materialCost, category);
    }

    Terms reworded(String newTitle, String newDescription) {
        return new Terms(newTitle, newDescription, price, materialCost, taxCategory);
    }
}
