package mizuhiki.order.hometask;

import java.time.LocalDate;
import java.util.UUID;

/** Whether a kind of task can be done at home, from a day on. */
public record HomeTask(UUID taskId, LocalDate validFrom, boolean possible) {}
