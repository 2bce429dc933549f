/**
 * Staff deciding which roles a show needs, and for how long.
 *
 * <p>A role that takes longer than its kind allows one person is laid as turns one after another, so that people relieve
 * each other. What was laid stays as it is, whatever a kind says later: staff see it and divide it themselves.
 */
@NullMarked
package mizuhiki.stream.relay;

import org.jspecify.annotations.NullMarked;
