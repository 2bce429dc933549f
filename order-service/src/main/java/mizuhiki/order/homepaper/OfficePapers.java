package mizuhiki.order.homepaper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office's part.
 *
 * @param rulesFrom since when the 運営規程 contains working at home
 * @param filedOn when it was filed
 */
record OfficePapers(@Nullable LocalDate rulesFrom, @Nullable LocalDate filedOn) {

    static final OfficePapers NONE = new OfficePapers(null, null);
}
