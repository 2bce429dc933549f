package mizuhiki.catalog.made;

import java.util.UUID;

/** How long somebody worked on a lot. */
public record Share(UUID personId, int minutes) {}
