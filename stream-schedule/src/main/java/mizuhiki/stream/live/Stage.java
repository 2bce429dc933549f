package mizuhiki.stream.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.scene.Scene;
import mizuhiki.stream.scene.Scene.OnStage;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A show at one moment, with nothing in it that the public may not see.
 *
 * @param past whether its planned time is long past, yet nobody ended or even began it
 * @param watchUrl null once the show is over or past: a recording is not for everybody who agreed to be seen live
 * @param pinned the piece being shown; null before the first and once the show is over
 * @param crew only those who are seen or heard and agreed to be named; nobody once the show is over or past
 */
record Stage(
        UUID showId,
        String title,
        ShowState state,
        Instant startsAt,
        boolean past,
        @Nullable String watchUrl,
        @Nullable Showpiece pinned,
        List<Showpiece> pieces,
        List<OnStage> crew) {

    /** A show nobody has been told of yet, or that is called off, is not found. */
    static Stage of(Scene scene) {
        var show = scene.show();
        if (!show.state().isAnnounced()) {
            throw new NotFound(show.id());
        }
        return new Stage(
                show.id(),
                show.title(),
                show.state(),
                show.startsAt(),
                scene.longPast() && !show.state().isOver(),
                scene.isOver() ? null : show.watchUrl(),
                pinned(show, scene.current()),
                listed(scene.lines()),
                scene.isOver() ? List.of() : scene.onStage());
    }

    private static @Nullable Showpiece pinned(Show show, Scene.@Nullable Line current) {
        return current == null || show.state() != ShowState.ON_AIR ? null : Showpiece.of(current);
    }

    private static List<Showpiece> listed(List<Scene.Line> lines) {
        return lines.stream()
                .filter(line -> line.piece().listed())
                .map(Showpiece::of)
                .toList();
    }

    /** What viewers wait for: the piece that is shown, and whether they may claim it. */
    Urgent urgent() {
        return new Urgent(
                state,
                pinned == null ? null : pinned.piece().productId(),
                pinned == null ? Showpiece.Way.GONE : pinned.way());
    }

    record Urgent(ShowState state, @Nullable UUID pinned, Showpiece.Way way) {}

    public boolean onAir() {
        return state == ShowState.ON_AIR;
    }

    public boolean over() {
        return state.isOver();
    }
}
