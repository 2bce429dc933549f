/**
 * 日報: members tell in a few taps what they did where no room told it.
 *
 * <p>Saved at once and taken back as easily. What a room has told already is shown, so that nobody tells it twice. An
 * entry is no work yet: it pays and credits nothing until somebody else has confirmed it.
 */
@NullMarked
package mizuhiki.order.daily;

import org.jspecify.annotations.NullMarked;
