package mizuhiki.stream.screen;

import org.jspecify.annotations.Nullable;

/** One reader's screen: the picture there should be, and the one there is. */
final class Screen {

    private static final byte[] NOTHING = {};
    /** A comment, which browsers pass over. */
    private static final byte[] ALIVE = {':', '\n', '\n'};

    private volatile @Nullable Picture latest;
    private @Nullable String seenId;
    private boolean greeted;

    /** @param seenId what the reader had when they were connected last */
    Screen(@Nullable String seenId) {
        this.seenId = seenId;
    }

    void turn(Picture next) {
        latest = next;
    }

    /**
     * What has to be sent now; nothing where all is seen.
     *
     * @param beat whether a sign of life is due even so
     */
    byte[] send(boolean beat) {
        var picture = latest;
        return picture == null ? NOTHING : catchUp(picture, beat);
    }

    private byte[] catchUp(Picture picture, boolean beat) {
        var due = beat || !greeted;
        var news = picture.since(seenId);
        seenId = picture.id();
        greeted = true;
        return news.length == 0 && due ? ALIVE : news;
    }
}
