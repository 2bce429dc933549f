/** The one ear of this service: what shows and orders mean for pieces. */
@NullMarked
package mizuhiki.catalog.intake;

import org.jspecify.annotations.NullMarked;
