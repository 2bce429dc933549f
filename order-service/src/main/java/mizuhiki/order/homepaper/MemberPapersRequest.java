package mizuhiki.order.homepaper;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What staff write down of a member's papers; what is left empty is not there. */
record MemberPapersRequest(
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate findingOn,
        @Nullable @Size(max = 200) String emergencyContact) {}
