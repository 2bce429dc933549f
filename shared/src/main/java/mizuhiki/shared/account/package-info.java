/**
 * Signing in and out, on the page or over the JSON API.
 *
 * <p>Tries are counted before the password is looked at, by login and by address. Waiting grows slowly and never
 * beyond a minute, so nobody is locked out by somebody else for long.
 */
@NullMarked
package mizuhiki.shared.account;

import org.jspecify.annotations.NullMarked;
