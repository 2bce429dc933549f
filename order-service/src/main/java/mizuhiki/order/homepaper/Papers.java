package mizuhiki.order.homepaper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All papers for one member. */
public record Papers(
        @Nullable LocalDate rulesFrom,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate findingOn,
        boolean emergencyKnown) {

    static Papers of(OfficePapers office, MemberPapers member) {
        return new Papers(
                office.rulesFrom(), office.filedOn(), member.wishedOn(), member.findingOn(), member.emergencyKnown());
    }

    /** What a day at home lacks. */
    public Set<Paper> missingOn(LocalDate day) {
        var missing = EnumSet.noneOf(Paper.class);
        for (var paper : Paper.values()) {
            if (!isThere(paper, day)) {
                missing.add(paper);
            }
        }
        return missing;
    }

    private boolean isThere(Paper paper, LocalDate day) {
        return switch (paper) {
            case RULES -> isBy(rulesFrom, day);
            case FILING -> isBy(filedOn, day);
            case WISH -> isBy(wishedOn, day);
            case FINDING -> isBy(findingOn, day);
            case EMERGENCY -> emergencyKnown;
        };
    }

    private static boolean isBy(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
