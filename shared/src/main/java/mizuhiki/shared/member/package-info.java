/**
 * Members and staff, as staff look after them, and what each person says about themselves.
 *
 * <p>Looking at somebody's file is written down, as is every change to it. Only a manager makes or changes the
 * accounts of staff, so nobody raises themselves.
 */
@NullMarked
package mizuhiki.shared.member;

import org.jspecify.annotations.NullMarked;
