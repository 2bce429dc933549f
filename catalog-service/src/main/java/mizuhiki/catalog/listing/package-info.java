/**
 * 確認まち: staff check what was made, reckon its price, and put it on sale or send it back with a kind word.
 *
 * <p>The price is seen together with what it leaves: the channel's fee (the shop tells what it
 * has agreed) and the materials go off, and what
 * remains is shown per hour of making. Listing, sending back and taking off sale are written into the audit log.
 */
@NullMarked
package mizuhiki.catalog.listing;

import org.jspecify.annotations.NullMarked;
