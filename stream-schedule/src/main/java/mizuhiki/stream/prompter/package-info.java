/**
 * What somebody with a role sees on their own screen during a show: what is on, what comes next, what they do.
 *
 * <p>Nothing else, and nothing that counts down. It is open to staff and to those who have said yes to a role in the show, as
 * long as they agree to what that role shows of them.
 */
@NullMarked
package mizuhiki.stream.prompter;

import org.jspecify.annotations.NullMarked;
