package mizuhiki.order.intake;

import mizuhiki.shared.outbox.Reactions;

/** A feature's part in taking in events; what it writes commits, or not, together with the other features' parts. */
public interface EventHandler {

    Reactions reactions();
}
