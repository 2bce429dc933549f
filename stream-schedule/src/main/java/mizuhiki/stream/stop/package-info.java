/**
 * Roles that have stopped because the person no longer agrees to what the role shows of them, or has left.
 *
 * <p>Nothing has to be switched off: consents are read anew wherever a role matters, so that a role is nobody's the moment
 * its consent is gone. Here staff see in one place which shows that concerns, and open the repair in one tap.
 */
@NullMarked
package mizuhiki.stream.stop;

import org.jspecify.annotations.NullMarked;
