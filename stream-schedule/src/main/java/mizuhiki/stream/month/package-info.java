/**
 * ひと月の役割: who could do what in all shows of a month at once, so that turns are shared out fairly between them.
 *
 * <p>A proposal on paper, like that for one show. What people have said yes to stays; who was asked already changes as
 * little as possible. Nothing is sent before staff send it, show by show.
 */
@NullMarked
package mizuhiki.stream.month;

import org.jspecify.annotations.NullMarked;
