package mizuhiki.order.work;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * What one member did of one kind of task on one day, at the rate of that day.
 *
 * @param rate per hour or per piece; never of a person
 */
public record TaskLine(
        UUID personId, LocalDate workedOn, UUID taskId, String task, Unit unit, int minutes, int pieces, Yen rate) {

    public enum Unit {
        HOUR,
        PIECE
    }
}
