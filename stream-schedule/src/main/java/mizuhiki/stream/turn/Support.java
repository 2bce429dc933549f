package mizuhiki.stream.turn;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom.
 *
 * @param newcomer wants somebody beside them
 * @param peer may be that somebody
 * @param showsAWeek at most, for a peer: standing beside somebody is work of its own
 * @param ownPeer who was brought together with this newcomer; null: nobody in particular
 */
public record Support(
        boolean newcomer,
        boolean peer,
        int showsAWeek,
        @Nullable UUID ownPeer) {

    public static final Support NONE = new Support(false, false, 0);

    public Support(boolean newcomer, boolean peer, int showsAWeek) {
        this(newcomer, peer, showsAWeek, null);
    }

    /** ... brought together with that peer, as long as they want somebody beside them. */
    public Support beside(@Nullable UUID peerId) {
        return newcomer ? new Support(true, peer, showsAWeek, peerId) : this;
    }
}
