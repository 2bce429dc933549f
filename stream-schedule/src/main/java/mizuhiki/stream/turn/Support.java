package mizuhiki.stream.turn;

/**
 * Who stands beside whom.
 *
 * @param newcomer wants somebody beside them
 * @param peer may be that somebody
 * @param showsAWeek at most, for a peer: standing beside somebody is work of its own
 */
public record Support(boolean newcomer, boolean peer, int showsAWeek) {

    public static final Support NONE = new Support(false, false, 0);
}
