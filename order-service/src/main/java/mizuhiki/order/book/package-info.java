/**
 * 帳簿: the book for whoever has to answer for it.
 *
 * <p>Every account with its balance on a day, as it is known now or was known on another day; each opens into its entries.
 */
@NullMarked
package mizuhiki.order.book;

import org.jspecify.annotations.NullMarked;
