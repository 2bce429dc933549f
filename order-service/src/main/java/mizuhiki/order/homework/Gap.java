package mizuhiki.order.homework;

import java.time.LocalDate;
import mizuhiki.order.homepaper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Something that a home day, its week or its month still lacks.
 *
 * @param day the home day; the Monday of the week; the first home day the paper should have been there for
 * @param count how many contacts are missing
 * @param task what was done at home that can only be done at the office
 */
record Gap(Kind kind, LocalDate day, int count, @Nullable String task) {

    enum Kind {
        CONTACT,
        REPORT,
        TASK,
        WEEK,
        MONTH,
        MENU,
        RULES,
        FILING,
        WISH,
        FINDING,
        EMERGENCY
    }

    static Gap at(Kind kind, LocalDate day) {
        return new Gap(kind, day, 1, null);
    }

    static Gap contacts(LocalDate day, int count) {
        return new Gap(Kind.CONTACT, day, count, null);
    }

    static Gap task(LocalDate day, String task) {
        return new Gap(Kind.TASK, day, 1, task);
    }

    static Gap of(Paper paper, LocalDate day) {
        return at(Kind.valueOf(paper.name()), day);
    }

    /** Where it is written: a record, the work of the day, the member's papers, or those and the tasks of the office. */
    public String place() {
        return switch (kind) {
            case CONTACT -> HomeRecord.Kind.CONTACT.name();
            case REPORT -> HomeRecord.Kind.REPORT.name();
            case WEEK, MONTH -> HomeRecord.Kind.EVALUATION.name();
            case TASK -> "WORK";
            case MENU -> "TASKS";
            case WISH, FINDING, EMERGENCY -> "PAPERS";
            case RULES, FILING -> "OFFICE";
        };
    }
}
