/**
 * The day after a show: a calm question to everybody who took part, to be answered in a few taps or not at all.
 *
 * <p>It is never a score and never added up. What somebody says is seen by themselves and staff, is forgotten after a
 * month, and staff who open it are named in the audit.
 */
@NullMarked
package mizuhiki.stream.aftercare;

import org.jspecify.annotations.NullMarked;
