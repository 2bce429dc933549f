/**
 * How the office looks from outside, where a proxy stands before it.
 *
 * <p>Nothing is believed of a request but what the settings say: the address people type, and who may name a client.
 */
@NullMarked
package mizuhiki.shared.web.address;

import org.jspecify.annotations.NullMarked;
