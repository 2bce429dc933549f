package mizuhiki.order.work;

import java.util.UUID;
import mizuhiki.shared.event.Stage;

/** What one member has put into one stage of a sale. */
public record Effort(Stage stage, UUID personId, int minutes) {}
