/** Thank-yous after a show: from staff to everybody in it, and from buyers, passed on by staff. Good news only. */
@NullMarked
package mizuhiki.stream.thanks;

import org.jspecify.annotations.NullMarked;
