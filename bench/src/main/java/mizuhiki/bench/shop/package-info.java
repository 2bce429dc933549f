/** An office with a shop full of goods, its buyers, and the books that are looked at afterwards. */
@NullMarked
package mizuhiki.bench.shop;

import org.jspecify.annotations.NullMarked;
