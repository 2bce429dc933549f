package mizuhiki.order.effort;

import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;

/**
 * What one member has put into one stage of a sale.
 *
 * @param declared parts the makers agreed on
 */
public record Effort(Stage stage, UUID personId, int minutes, int pieces, int declared) {

    public static Effort of(Stage stage, UUID personId, int minutes) {
        return new Effort(stage, personId, minutes, 0, 0);
    }

    public int measure(SharedBy by) {
        return switch (by) {
            case MINUTES -> minutes;
            case PIECES -> pieces;
            case EQUAL -> minutes > 0 || pieces > 0 ? 1 : 0;
            case DECLARED -> declared;
        };
    }
}
