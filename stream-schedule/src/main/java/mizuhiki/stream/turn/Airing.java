package mizuhiki.stream.turn;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A show that needs people.
 *
 * @param day in Japan
 * @param staffPresent whether a member of staff stands by
 */
public record Airing(UUID id, String title, LocalDate day, boolean staffPresent) {}
