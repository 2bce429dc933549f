/**
 * How a sale is shared: one policy from one day on, never changed for days past.
 *
 * <p>It says what each stage of work weighs and what decides within a stage, where the part of a stage goes in which
 * nobody worked, whose common work is thanked, and from when a sale counts.
 */
@NullMarked
package mizuhiki.order.weighing;

import org.jspecify.annotations.NullMarked;
