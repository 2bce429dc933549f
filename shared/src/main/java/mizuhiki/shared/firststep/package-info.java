/**
 * はじめの準備: what an office needs before its first sale and its first month of wages, and where that is done.
 *
 * <p>Whichever service can tell whether something is there says so by a {@link mizuhiki.shared.firststep.FirstStep}; of
 * the rest a manager says so. Managers start at the list until all of it is done.
 */
@NullMarked
package mizuhiki.shared.firststep;

import org.jspecify.annotations.NullMarked;
