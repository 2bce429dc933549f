/** What viewers write to claim a piece: each stands for one piece of a show, whichever keyboard it is written with. */
@NullMarked
package mizuhiki.stream.label;

import org.jspecify.annotations.NullMarked;
