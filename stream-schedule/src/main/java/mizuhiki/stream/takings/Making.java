package mizuhiki.stream.takings;

import java.util.UUID;

/** Somebody made a lot, or helped to, for so long. */
public record Making(UUID id, UUID lotId, UUID personId, int minutes) {}
