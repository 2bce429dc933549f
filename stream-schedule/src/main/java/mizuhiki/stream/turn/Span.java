package mizuhiki.stream.turn;

import java.time.Instant;
import java.util.UUID;

/** A time in question, of a show or of a part of it. */
public record Span(UUID id, Instant startsAt, Instant endsAt) {}
