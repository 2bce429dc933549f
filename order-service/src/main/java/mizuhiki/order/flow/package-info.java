/** Money on its way from column to column, drawn so that it can be seen and followed. */
@NullMarked
package mizuhiki.order.flow;

import org.jspecify.annotations.NullMarked;
