/** Writing a post: what it is about, its words and pictures, whom it shows, who prepared it. */
@NullMarked
package mizuhiki.stream.composing;

import org.jspecify.annotations.NullMarked;
