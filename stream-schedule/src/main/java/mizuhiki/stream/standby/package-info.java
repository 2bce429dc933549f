/**
 * Which staff stand by in a show.
 *
 * <p>Whoever plans a show by hand stands by in it, if they are staff, until somebody says otherwise; a show of a series
 * takes over what holds in the series. Whoever comes later is in no other show then, and has nothing else planned. Where nobody does, nobody is proposed for a role whose kind is only done while staff
 * are there, and the page of the show says so. A show planned before names were asked for keeps what held then: somebody
 * of the staff is there.
 */
@NullMarked
package mizuhiki.stream.standby;

import org.jspecify.annotations.NullMarked;
