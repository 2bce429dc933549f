package mizuhiki.catalog.tray;

/** The part of a product in shows. */
record Airing(Tray tray) {

    Answer plan(Request.Plan plan) {
        var known = tray.line(plan.line().showId());
        tray.put(known == null ? plan.line() : known.planned(plan.line()));
        return Answer.DONE;
    }

    /** A show that does not show this product has no cue for it. */
    Answer air(Request.Air air) {
        var line = tray.line(air.showId());
        if (line != null) {
            tray.put(
                    switch (air.cue()) {
                        case START -> line.onAir(air.at());
                        case PIN -> line.pinned(air.at());
                        case UNPIN -> line.pinned(null);
                        case END -> line.over(air.at());
                    });
        }
        return Answer.DONE;
    }
}
