package mizuhiki.order.wage;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;

/**
 * Everything a month's wages follow from, as it is kept for ever.
 *
 * @param version of this form, for whoever has to read what was kept before it changed; from 3 on payslips say themselves
 *     how long somebody came, from 4 on what is of earlier months, and whoever has nothing in the month has none
 * @param carryRest what nobody has credit for waits for next month
 * @param policies in force on some day of the month, or on an earlier one whose work counts in it
 */
public record MonthInputs(
        int version, YearMonth month, boolean carryRest, Pool pool, List<WagePolicy> policies, List<Worker> workers) {

    static final int VERSION = 4;

    private static final int TELLS_PRESENCE = 3;
    private static final int TELLS_LATE_WORK = 4;

    public static final Month LAST_OF_YEAR = Month.MARCH;

    public MonthInputs {
        policies = policies.stream()
                .sorted(Comparator.comparing(WagePolicy::validFrom))
                .toList();
        workers =
                workers.stream().sorted(Comparator.comparing(Worker::personId)).toList();
    }

    public static MonthInputs of(
            YearMonth month, boolean carryRest, Pool pool, List<WagePolicy> policies, List<Worker> workers) {
        return new MonthInputs(VERSION, month, carryRest, pool, policies, workers);
    }

    /** The same month under another policy, and with so much more (or less) carried into it. */
    public MonthInputs under(WagePolicy policy, Yen moreCarried) {
        var changed = pool.plus(Pool.Part.CARRIED, moreCarried);
        return new MonthInputs(version, month, carryRest, changed, List.of(policy.from(month.atDay(1))), workers);
    }

    /** The same month, with so much less to give out. */
    public MonthInputs without(Yen setAside) {
        var changed = pool.plus(Pool.Part.RESERVED, setAside.negated());
        return new MonthInputs(version, month, carryRest, changed, policies, workers);
    }

    /** The same month, with nothing left over for the next. */
    public MonthInputs sharingAll() {
        return new MonthInputs(version, month, false, pool, policies, workers);
    }

    /** Work of a day before all of them, where another policy is tried, follows that one. */
    WagePolicy inForce(LocalDate day) {
        return policies.stream()
                .filter(policy -> !policy.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(policies::getFirst);
    }

    /** What is paid once a month follows the version in force at its end. */
    WagePolicy last() {
        return inForce(month.atEndOfMonth());
    }

    boolean tellsPresence() {
        return version >= TELLS_PRESENCE;
    }

    /** Work of a day before is told apart. */
    LocalDate lateBefore() {
        return version < TELLS_LATE_WORK ? LocalDate.MIN : month.atDay(1);
    }

    /** Whether there is something to tell them: whoever left long ago is here in the last month of the year only. */
    boolean concerns(Worker worker, List<PayLine> lines) {
        return version < TELLS_LATE_WORK
                || worker.hasPart()
                || lines.stream().anyMatch(line -> !line.amount().equals(Yen.ZERO));
    }

    boolean isLastOfYear() {
        return month.getMonth() == LAST_OF_YEAR;
    }

    Yen credit() {
        return workers.stream().map(Worker::weight).collect(Yen.sum());
    }
}
