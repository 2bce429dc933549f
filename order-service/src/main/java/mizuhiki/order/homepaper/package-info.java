/**
 * What must be on paper before a member works at home.
 *
 * <p>Of the office: the 運営規程 contains it, and it is filed. Of the member: their own wish, what the municipality
 * finds, and whom to call in an emergency. Each is dated; a day at home needs all of them from before.
 */
@NullMarked
package mizuhiki.order.homepaper;

import org.jspecify.annotations.NullMarked;
