package mizuhiki.stream.rehearsal;

import java.util.List;
import mizuhiki.stream.play.Played;
import mizuhiki.stream.show.Show;

/** A show as it was tried out. */
record Rehearsal(Show show, RehearsalForm.Wanted wanted, Played played) {

    public Timeline timeline() {
        return Timeline.of(played);
    }

    public List<Stretch> stretches() {
        return Stretch.of(played);
    }
}
