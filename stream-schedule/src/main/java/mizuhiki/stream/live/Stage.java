package mizuhiki.stream.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A show at one moment, with nothing in it that the public may not see.
 *
 * @param pinned the piece being shown; null before the first and once the show is over
 * @param crew only those who agreed to be named
 */
record Stage(
        UUID showId,
        String title,
        ShowState state,
        Instant startsAt,
        @Nullable String watchUrl,
        @Nullable Piece pinned,
        List<Piece> pieces,
        List<OnStage> crew) {

    record OnStage(String role, String stageName) {}

    static Stage of(Show show, @Nullable Piece pinned, List<Piece> pieces, List<OnStage> crew) {
        return new Stage(
                show.id(),
                show.title(),
                show.state(),
                show.startsAt(),
                show.watchUrl(),
                show.state() == ShowState.ON_AIR ? pinned : null,
                pieces,
                crew);
    }

    public boolean onAir() {
        return state == ShowState.ON_AIR;
    }

    public boolean over() {
        return state == ShowState.ENDED;
    }
}
