package mizuhiki.order.wage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.work.TaskLine.Unit;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One member's month.
 *
 * @param credit what their work earned in sales of this month; goods returned from closed months don't lower it
 * @param extras added by hand
 * @param earlier what the fiscal year said of them before this month; nothing but in its last
 */
public record Worker(
        UUID personId,
        String name,
        Yen credit,
        List<Day> days,
        List<TaskDay> tasks,
        List<Extra> extras,
        Earlier earlier) {

    private static final int PLAIN = 100;

    /** A day somebody came, or worked from home. */
    public record Day(LocalDate day, int minutes, boolean atHome) {}

    /**
     * What somebody did of one kind of task on one day.
     *
     * @param percent of the rate, where somebody has a grade that day
     */
    public record TaskDay(
            LocalDate day,
            String task,
            Unit unit,
            int minutes,
            int pieces,
            Yen rate,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer percent) {

        public TaskDay(LocalDate day, String task, Unit unit, int minutes, int pieces, Yen rate) {
            this(day, task, unit, minutes, pieces, rate, null);
        }

        public TaskDay graded(int percentOfRate) {
            var raised = percentOfRate == PLAIN ? null : percentOfRate;
            return new TaskDay(day, task, unit, minutes, pieces, rate, raised);
        }
    }

    public record Extra(String reason, Yen amount) {}

    public record Earlier(Yen credit, int minutes, int days, Yen gross) {

        public static final Earlier NOTHING = new Earlier(Yen.ZERO, 0, 0, Yen.ZERO);

        long of(By by) {
            return switch (by) {
                case CREDIT -> credit.amount();
                case HOURS -> minutes;
                case DAYS -> days;
                case GROSS -> gross.amount();
            };
        }
    }

    Yen weight() {
        return credit.isNegative() ? Yen.ZERO : credit;
    }

    int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    Payslip.Presence presence() {
        return new Payslip.Presence(days.size(), minutes());
    }

    /** In this month, paid or not. */
    public boolean hasPart() {
        return came() || !tasks.isEmpty() || !extras.isEmpty() || !credit.equals(Yen.ZERO);
    }

    boolean came() {
        return !days.isEmpty();
    }
}
