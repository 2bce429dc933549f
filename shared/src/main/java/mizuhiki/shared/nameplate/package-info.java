/** 表札: who the office is to its buyers and to the law, and where they pay; written by managers. */
@NullMarked
package mizuhiki.shared.nameplate;

import org.jspecify.annotations.NullMarked;
