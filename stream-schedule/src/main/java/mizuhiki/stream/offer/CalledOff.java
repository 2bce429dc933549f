package mizuhiki.stream.offer;

import java.time.Instant;
import java.util.UUID;

/** A show somebody was asked for or had said yes to, which does not take place. */
record CalledOff(UUID showId, String title, Instant startsAt) {}
