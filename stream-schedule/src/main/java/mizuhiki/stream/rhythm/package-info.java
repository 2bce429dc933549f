/** On which days something comes again: a rule of RFC 5545 over whole days, and the few of them most things follow. */
@NullMarked
package mizuhiki.stream.rhythm;

import org.jspecify.annotations.NullMarked;
