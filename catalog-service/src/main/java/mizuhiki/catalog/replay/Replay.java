package mizuhiki.catalog.replay;

import mizuhiki.catalog.tray.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A show decided again.
 *
 * @param rules by which it was decided; null where nobody noted them
 * @param requests that were decided again
 * @param asItIs pieces, shows, holds and queues of its products in the database, as JSON
 * @param asReplayed the same, from the log
 */
record Replay(@Nullable Integer rules, int requests, String asItIs, String asReplayed) {

    /** OTHER_RULES: what differs may come from rules that were others then, so nothing is proven. */
    enum Verdict {
        SAME,
        DIFFERENT,
        OTHER_RULES
    }

    Verdict verdict() {
        if (isSame()) {
            return Verdict.SAME;
        }
        return rules != null && rules == Rules.NUMBER ? Verdict.DIFFERENT : Verdict.OTHER_RULES;
    }

    boolean isSame() {
        return asItIs.equals(asReplayed);
    }
}
