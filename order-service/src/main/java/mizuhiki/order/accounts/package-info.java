/**
 * 表1 to 表4 of 就労支援事業会計 for a year: one column per 作業種別, tied out with the ledger to the yen.
 *
 * <p>Material is costed when its piece is sold, so the purchases shown are what was used plus what the stock grew by.
 * Where the office keeps a book of its material, the stock of material follows from it: on the shelf, and in pieces not
 * sold yet; then the purchases are what was bought. Other stock is counted by hand, and without
 * the material in it, which would be taken off twice; where nobody counted, it is zero and the table says so. Material
 * counted by hand in the column of the book stands in its place, in other columns beside it. An entry may be taken back.
 */
@NullMarked
package mizuhiki.order.accounts;

import org.jspecify.annotations.NullMarked;
