package mizuhiki.catalog.tray;

import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.shared.problem.Refusal;

/** What the desk says to a request: exactly one of these. */
public sealed interface Answer {

    Answer DONE = new Done();

    /** A ticket may be written for this hold. */
    record Kept(Hold hold) implements Answer {}

    /** @param place 1 for whoever is next */
    record Queued(Waiter waiter, int place) implements Answer {}

    record Refused(Refusal reason) implements Answer {}

    record Done() implements Answer {}
}
