package mizuhiki.catalog.chat;

import mizuhiki.shared.problem.Refusal;

/** What becomes of a comment that comes in. */
sealed interface Taken {

    /** @param position in the order in which the server received what is kept */
    record Kept(Heard heard, long position) implements Taken {}

    /** Its show is not on, or not known. */
    record TurnedAway(Refusal reason) implements Taken {}
}
