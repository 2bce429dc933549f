package mizuhiki.stream.airtime;

import java.util.UUID;

/** Something that could be shown, for so many minutes. */
record Option(UUID productId, String title, int minutes) {}
