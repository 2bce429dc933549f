package mizuhiki.order.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.hometask.HomeTask;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a manager writes to add a kind of task, a rate of one, or whether it can be done at home. */
final class NewTasks {

    private NewTasks() {}

    record NewTask(
            @NotNull Stage stage,
            @NotBlank @Size(max = 40) String name,
            @NotBlank @Size(max = 40) String workType,
            @NotNull CostClass costClass,
            @Nullable Boolean atHome) {

        TaskKind kind() {
            return TaskKind.named(stage, name.strip(), workType.strip(), costClass);
        }

        boolean isAtHome() {
            return Boolean.TRUE.equals(atHome);
        }
    }

    /** From which day on it can, or cannot, be done at home. */
    record NewHome(@NotNull LocalDate validFrom, @NotNull Boolean possible) {

        HomeTask of(UUID taskId) {
            return new HomeTask(taskId, validFrom, possible);
        }
    }

    record NewRate(
            @NotNull LocalDate validFrom,
            @NotNull TaskRate.Unit unit,
            @NotNull @Min(0) @Max(100_000) Long rate,
            @NotBlank @Size(max = 200) String reason) {

        TaskRate of(UUID taskId) {
            return new TaskRate(taskId, validFrom, unit, Yen.of(rate), reason.strip());
        }
    }
}
