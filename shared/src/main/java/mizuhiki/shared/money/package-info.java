/** Yen, and splitting them so that not one is lost. */
@NullMarked
package mizuhiki.shared.money;

import org.jspecify.annotations.NullMarked;
