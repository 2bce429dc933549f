package mizuhiki.order.daily;

import java.util.UUID;
import mizuhiki.shared.event.Stage;

/**
 * A kind of task somebody may pick.
 *
 * @param byPiece whether pieces are counted
 */
public record TaskChoice(UUID id, String name, Stage stage, boolean byPiece) {}
