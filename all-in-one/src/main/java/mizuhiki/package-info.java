/** The door: all services in one process, on a database of its own where none is given. */
@NullMarked
package mizuhiki;

import org.jspecify.annotations.NullMarked;
