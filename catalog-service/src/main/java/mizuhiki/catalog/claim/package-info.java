/**
 * The claim desk: where buyers claim pieces, in the shop and in the hot minute of a show.
 *
 * <p>A claim is answered with a signed ticket or with the reason why not. The ticket is all a checkout needs, so the
 * path of a buyer crosses no other service. Whoever has it and asks for the same again, in the same moment or when no more is
 * to be had, gets it again. Every claim of the house passes {@code ClaimDesk}.
 */
@NullMarked
package mizuhiki.catalog.claim;

import org.jspecify.annotations.NullMarked;
