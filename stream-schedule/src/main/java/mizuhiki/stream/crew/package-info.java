/** Who is in a show: roles, people, and whether each still agrees to what the role shows of them. */
@NullMarked
package mizuhiki.stream.crew;

import org.jspecify.annotations.NullMarked;
