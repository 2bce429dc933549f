package mizuhiki.order.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.daily.TaskChoice;
import mizuhiki.order.logbook.RecordedWork;
import mizuhiki.shared.problem.NotFound;

/**
 * A member's day.
 *
 * @param open entries nobody has looked at yet
 * @param recorded what rooms told, or somebody confirmed
 */
record DayReport(
        LocalDate day, LocalDate today, List<EnteredWork> open, List<RecordedWork> recorded, List<TaskChoice> choices) {

    private static final int AT_ONCE = 5;

    public List<TaskChoice> first() {
        return choices.subList(0, Math.min(AT_ONCE, choices.size()));
    }

    public List<TaskChoice> more() {
        return choices.subList(Math.min(AT_ONCE, choices.size()), choices.size());
    }

    public boolean isToday() {
        return day.equals(today);
    }

    TaskChoice choice(UUID taskId) {
        return choices.stream()
                .filter(choice -> choice.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new NotFound(taskId));
    }
}
