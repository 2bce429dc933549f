/** Who is signed in, kept in the database and known by a cookie or a bearer token. */
@NullMarked
package mizuhiki.shared.security.session;

import org.jspecify.annotations.NullMarked;
