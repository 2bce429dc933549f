/** The demo office itself: its people, its days, and what they do with one piece from making to sale. */
@NullMarked
package mizuhiki.demo.house;

import org.jspecify.annotations.NullMarked;
