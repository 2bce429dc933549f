/** 書類とお金: the one place from which the year's papers about money are found. */
@NullMarked
package mizuhiki.order.books;

import org.jspecify.annotations.NullMarked;
