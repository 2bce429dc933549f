/**
 * The pages on which a month is closed: what is open, the pool, a dry run beside last month, checks, and the signature.
 */
@NullMarked
package mizuhiki.order.closedesk;

import org.jspecify.annotations.NullMarked;
