/**
 * What a newcomer and their peer write down for each other.
 *
 * <p>A note belongs to the two: nobody else reads it, neither staff nor manager, and it lies encrypted. The newcomer, and
 * only they, may share a single note with staff, and take that back at any time; whoever of staff then reads is in the
 * audit. When the pair has ended its notes stay with the newcomer.
 */
@NullMarked
package mizuhiki.stream.note;

import org.jspecify.annotations.NullMarked;
