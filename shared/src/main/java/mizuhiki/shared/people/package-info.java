/** Members, staff and managers of an office: who they are, how they sign in, what they have consented to. */
@NullMarked
package mizuhiki.shared.people;

import org.jspecify.annotations.NullMarked;
