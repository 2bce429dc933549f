/**
 * Papers: an HTML template becomes a PDF that looks the same everywhere.
 *
 * <p>The Japanese font is embedded, nothing is fetched from anywhere, and the same input on the same day gives the same
 * bytes, so that a paper can be printed again years later.
 */
@NullMarked
package mizuhiki.shared.document;

import org.jspecify.annotations.NullMarked;
