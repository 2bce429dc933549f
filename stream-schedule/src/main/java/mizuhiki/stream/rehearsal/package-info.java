/**
 * 配信のリハーサル: a show tried out on paper before it is on air.
 *
 * <p>Reads what is planned and what is in stock, and hands copies of it to {@link mizuhiki.stream.play}. Nothing is
 * written, nobody is told, and the buyers are made up; the same numbers give the same result.
 */
@NullMarked
package mizuhiki.stream.rehearsal;

import org.jspecify.annotations.NullMarked;
