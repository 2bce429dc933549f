package mizuhiki.stream.runsheet;

import java.util.UUID;

/** A piece and how long it is meant to be shown. */
public record Turn(UUID productId, int minutes) {}
