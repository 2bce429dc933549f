/** Things: what is made, photographed, listed, kept in stock and held. */
@NullMarked
package mizuhiki.catalog;

import org.jspecify.annotations.NullMarked;
