package mizuhiki.order.homeday;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.hometask.HomeMenu;

/**
 * What one member did at home.
 *
 * @param told days whose work the member told in a daily entry
 */
public record MemberWork(HomeMenu menu, Set<LocalDate> told, List<Done> done) {

    /** A kind of task somebody worked at on a day at home. */
    public record Done(UUID personId, LocalDate day, UUID taskId, String task) {}

    public boolean isToldOf(LocalDate day) {
        return told.contains(day);
    }

    /** What can only be done at the office. */
    public List<String> unfitOn(LocalDate day) {
        return done.stream()
                .filter(work -> work.day().equals(day) && !menu.isPossible(work.taskId(), day))
                .map(Done::task)
                .toList();
    }
}
