/**
 * What a show is made of, minute by minute: opening, one piece after the other, demonstrations, breaks, closing.
 *
 * <p>Which pieces there are, in which order and for how long, is the run sheet's to say: the floor, claims and other services
 * are fed from it. A rundown says what stands between them, so every piece of a run sheet is a segment, however it came there.
 */
@NullMarked
package mizuhiki.stream.rundown;

import org.jspecify.annotations.NullMarked;
