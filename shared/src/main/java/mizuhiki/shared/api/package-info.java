/**
 * What all JSON endpoints have in common.
 *
 * <p>Edits name the version they start from ({@code If-Match}), lists come in slices with a cursor to the next, and the
 * description of everything stands at {@code /api/openapi}, for people at {@code /api/docs}.
 */
@NullMarked
package mizuhiki.shared.api;

import org.jspecify.annotations.NullMarked;
