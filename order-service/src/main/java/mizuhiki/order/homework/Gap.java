package mizuhiki.order.homework;

import java.time.LocalDate;
import mizuhiki.order.homepaper.Paper;

/**
 * Something that a home day, its week or its month still lacks.
 *
 * @param day the home day; the Monday of the week; the first home day the paper should have been there for
 * @param count how many contacts are missing
 */
record Gap(Kind kind, LocalDate day, int count) {

    enum Kind {
        CONTACT,
        REPORT,
        WEEK,
        MONTH,
        RULES,
        FILING,
        WISH,
        FINDING,
        EMERGENCY
    }

    static Gap at(Kind kind, LocalDate day) {
        return new Gap(kind, day, 1);
    }

    static Gap of(Paper paper, LocalDate day) {
        return at(Kind.valueOf(paper.name()), day);
    }

    /** Where it is written: a record, the member's papers or those of the office. */
    public String place() {
        return switch (kind) {
            case CONTACT -> HomeRecord.Kind.CONTACT.name();
            case REPORT -> HomeRecord.Kind.REPORT.name();
            case WEEK, MONTH -> HomeRecord.Kind.EVALUATION.name();
            case WISH, FINDING, EMERGENCY -> "PAPERS";
            case RULES, FILING -> "OFFICE";
        };
    }
}
