/** What members did on their days at home, as it was told and as it was recorded. */
@NullMarked
package mizuhiki.order.homeday;

import org.jspecify.annotations.NullMarked;
