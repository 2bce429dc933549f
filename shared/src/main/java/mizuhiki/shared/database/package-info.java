/** The one PostgreSQL behind everything: connections by role, and the schema of each service. */
@NullMarked
package mizuhiki.shared.database;

import org.jspecify.annotations.NullMarked;
