/** What tasks pay, from a day on: per hour or per piece, never below zero, never changed afterwards. */
@NullMarked
package mizuhiki.order.rate;

import org.jspecify.annotations.NullMarked;
