/**
 * Shows: live selling of handmade pieces at a planned time on some platform.
 *
 * <p>A show is drafted, its roles are offered to people, it is ready, on air, ended. Before it is on air it may be changed
 * or cancelled; afterwards its times never change again, because work is counted from them.
 */
@NullMarked
package mizuhiki.stream.show;

import org.jspecify.annotations.NullMarked;
