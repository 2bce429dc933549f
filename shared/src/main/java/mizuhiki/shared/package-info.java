/** The ground all services stand on. Something enters when a second service needs it. */
@NullMarked
package mizuhiki.shared;

import org.jspecify.annotations.NullMarked;
