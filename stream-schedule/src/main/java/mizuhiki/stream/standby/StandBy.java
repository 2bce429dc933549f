package mizuhiki.stream.standby;

import java.util.Set;
import java.util.UUID;

/**
 * Who stands by in a show.
 *
 * @param named false: nobody has said yet who it is, only that somebody is there
 */
public record StandBy(boolean named, Set<UUID> personIds) {

    public static final StandBy NOBODY = new StandBy(true, Set.of());

    /** @param staffHere who could really be there */
    public boolean isKept(Set<UUID> staffHere) {
        return !named || personIds.stream().anyMatch(staffHere::contains);
    }
}
