package mizuhiki.order.rate;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/** What a task pays from a day on. */
public record TaskRate(UUID taskId, LocalDate validFrom, Unit unit, Yen rate, String reason) {

    public enum Unit {
        HOUR,
        PIECE
    }

    public TaskRate {
        if (rate.isNegative()) {
            throw new IllegalArgumentException("no task takes anything away");
        }
    }
}
