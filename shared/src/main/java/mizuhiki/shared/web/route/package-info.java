/** How a request finds the endpoint that answers it. */
@NullMarked
package mizuhiki.shared.web.route;

import org.jspecify.annotations.NullMarked;
