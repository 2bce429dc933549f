package mizuhiki.stream.handover;

import java.time.Instant;
import java.util.UUID;

/** A newcomer for whom staff are there now, until somebody of staff takes it on. */
record Handover(UUID pairId, UUID newcomerId, Instant handedAt) {}
