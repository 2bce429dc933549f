package mizuhiki.stream;

import java.util.Map;
import java.util.UUID;

/** An office with a newcomer, a peer beside them and somebody who has nothing to do with it. */
public final class Beside {

    public final Studio studio;
    public final Browsing browsing;
    public final UUID ken;
    public final UUID aoi;
    public final UUID yui;

    public Beside(Studio studio) {
        this.studio = studio;
        this.browsing = new Browsing(studio);
        this.ken = studio.member("健");
        this.aoi = studio.member("あおい");
        this.yui = studio.member("ゆい");
        support(ken, "NEWCOMER", 0);
        support(aoi, "PEER", 2);
    }

    public void support(UUID personId, String part, int shows) {
        browsing.submit(studio.staff, "/streams/people/" + personId + "/support", "part", part, "showsAWeek", shows)
                .expectStatus()
                .isSeeOther();
    }

    public UUID pair() {
        var pair = studio.post("/api/v1/streams/pairs", Map.of("newcomerId", ken, "peerId", aoi));
        return UUID.fromString((String) pair.get("pairId"));
    }
}
