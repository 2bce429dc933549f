package mizuhiki.stream.relay;

import java.util.ArrayList;
import java.util.List;
import mizuhiki.stream.role.RoleSlot;
import org.jspecify.annotations.Nullable;

/**
 * Turns one after another.
 *
 * <p>There are as few as the kind of role allows, as even as whole minutes allow: of what cannot be divided evenly, the
 * first turns have a minute more each.
 */
final class Relay {

    private Relay() {}

    /** @param mostMinutes of one turn; null: as long as it takes */
    static List<RoleSlot.Plan> turns(RoleSlot.Plan plan, @Nullable Integer mostMinutes) {
        int number = mostMinutes == null ? 1 : Math.ceilDiv(plan.minutes(), mostMinutes);
        var turns = new ArrayList<RoleSlot.Plan>();
        int from = plan.from();
        for (int turn = 0; turn < number; turn++) {
            int minutes = plan.minutes() / number + (turn < plan.minutes() % number ? 1 : 0);
            turns.add(plan.lasting(from, minutes));
            from += minutes;
        }
        return List.copyOf(turns);
    }
}
