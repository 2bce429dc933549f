package mizuhiki.catalog.counting;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.shelf.HandPlace;

/**
 * A count sheet that was taken.
 *
 * @param lines how many lots were counted
 * @param differences in how many of them the books were wrong
 */
record PastSheet(
        UUID id, UUID personId, Instant countedAt, String reason, HandPlace place, int lines, int differences) {}
