/** Time: shows, run sheets, roles and the live floor. */
@NullMarked
package mizuhiki.stream;

import org.jspecify.annotations.NullMarked;
