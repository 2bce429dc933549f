package mizuhiki.order.statement;

import java.util.UUID;

/** A few words to a member on the statement of a month. */
record Message(UUID personId, String words) {}
