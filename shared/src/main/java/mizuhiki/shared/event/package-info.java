/**
 * What the services tell each other: the whole contract between them.
 *
 * <p>One sealed interface per service; a record is never changed once it has been published, only added to. The golden
 * JSON of each stands in the tests.
 */
@NullMarked
package mizuhiki.shared.event;

import org.jspecify.annotations.NullMarked;
