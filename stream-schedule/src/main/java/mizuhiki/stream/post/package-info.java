/**
 * A post on a network, about a show or a piece: planned, ready, published, taken down.
 *
 * <p>It says whom it shows and who prepared it. It goes out only with the consents of everybody in it that hold on that
 * day; one that is taken back stops it at once.
 */
@NullMarked
package mizuhiki.stream.post;

import org.jspecify.annotations.NullMarked;
