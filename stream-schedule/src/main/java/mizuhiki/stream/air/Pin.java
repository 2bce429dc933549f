package mizuhiki.stream.air;

import java.time.Instant;
import java.util.UUID;

/** A piece was shown, in which minute of its show. */
public record Pin(UUID productId, int minute, Instant at) {}
