package mizuhiki.order.hometask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do at home.
 *
 * @param said of all kinds of task, what counts most first
 */
public record HomeMenu(List<Said> said) {

    /** @param retiredOn from that day on nobody is asked for the task any more */
    public record Said(
            UUID taskId,
            LocalDate validFrom,
            boolean possible,
            @Nullable LocalDate retiredOn) {

        private boolean isOpenOn(LocalDate day) {
            return retiredOn == null || day.isBefore(retiredOn);
        }
    }

    public boolean isPossible(UUID taskId, LocalDate day) {
        return said.stream()
                .filter(one -> one.taskId().equals(taskId) && !one.validFrom().isAfter(day))
                .findFirst()
                .map(Said::possible)
                .orElse(false);
    }

    /** Whether somebody at home has something to do on that day. */
    public boolean isSecuredOn(LocalDate day) {
        return said.stream().anyMatch(one -> one.isOpenOn(day) && isPossible(one.taskId(), day));
    }
}
