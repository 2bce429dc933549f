package mizuhiki.order.homepaper;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's part.
 *
 * @param wishedOn when the member said so
 * @param findingOn when the municipality found it of use
 * @param emergencyKnown whether it is written down whom to call
 */
record MemberPapers(
        UUID personId,
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate findingOn,
        boolean emergencyKnown) {

    static MemberPapers none(UUID personId) {
        return new MemberPapers(personId, null, null, false);
    }
}
