/** The shop's own copy of what the catalog lists: nobody is asked when a buyer looks. */
@NullMarked
package mizuhiki.order.item;

import org.jspecify.annotations.NullMarked;
