package mizuhiki.order.accounts;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.accounts.AccountEntries.Entered;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.material.MaterialYear;

/**
 * The stock of a year: what was entered by hand, and material as its book tells it. The book stands in one column; an
 * entry of the same column comes before it, and entries of other columns stand beside it. Before that was so, any entry
 * of material came before the book: in tables of that time it still does.
 */
record YearStock(FiscalYear year, List<Entered> entered, MaterialYear material) {

    public boolean isFromBook() {
        return material.kept() && entered.stream().noneMatch(this::isInPlaceOfBook);
    }

    /** Whether an entry stands in the place of a book that is kept. */
    public boolean isBookReplaced() {
        return material.kept() && !isFromBook();
    }

    public List<Stocktaking> all() {
        var byHand = entered.stream().map(Entered::counted);
        return isFromBook() ? Stream.concat(byHand, Stream.of(book())).toList() : byHand.toList();
    }

    public Stocktaking book() {
        return Stocktaking.of(year, material);
    }

    private boolean isInPlaceOfBook(Entered entry) {
        return entry.stock() == book().stock()
                && (!entry.besideBook() || entry.workType().equals(book().workType()));
    }
}
