/** 書類: all papers of an office in one place, for whoever has to give them out. */
@NullMarked
package mizuhiki.order.paper;

import org.jspecify.annotations.NullMarked;
