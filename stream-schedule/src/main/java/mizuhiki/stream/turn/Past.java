package mizuhiki.stream.turn;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody did in the shows of the last weeks.
 *
 * @param minutes in any role
 * @param minutesSeen of these, seen or heard
 * @param leads turns as lead
 * @param together shows beside each other person
 * @param kinds of role done before
 */
public record Past(int minutes, int minutesSeen, int leads, Map<UUID, Integer> together, Set<UUID> kinds) {

    public static final Past NOTHING = new Past(0, 0, 0, Map.of(), Set.of());
}
