/**
 * Who could do what in a show: a proposal with its reasons, which staff look at and send.
 *
 * <p>Nothing is sent by itself. Staff see why each person is proposed and, when they ask, why somebody else is not and
 * what would have to change; the person asked reads only facts of their own. When somebody cannot come, the proposal
 * changes as little as possible.
 */
@NullMarked
package mizuhiki.stream.lineup;

import org.jspecify.annotations.NullMarked;
