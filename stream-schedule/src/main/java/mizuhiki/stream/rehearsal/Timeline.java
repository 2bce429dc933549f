package mizuhiki.stream.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.stream.market.PlayedPiece;
import mizuhiki.stream.play.Played;
import org.jspecify.annotations.Nullable;

/** The show from left to right: when each piece is shown and gone, and how many comments there are. */
record Timeline(List<Bar> bars, List<Column> columns, List<Tick> ticks, int height) {

    private static final int LEFT = 10;
    private static final int WIDTH = 880;
    private static final int ROW = 44;
    private static final int CHART = 100;
    private static final int FOOT = 24;
    private static final int TICKS = 6;

    /** @param takenX where all of them were promised; null: not within the show */
    record Bar(
            String title,
            int x,
            int y,
            int width,
            @Nullable Integer takenX,
            @Nullable Integer soldOutX) {}

    record Column(int x, int y, int width, int height) {}

    record Tick(int x, int minute) {}

    static Timeline of(Played played) {
        var scale = new Scale(Math.max(1, played.showMinutes()));
        int bottom = ROW * played.pieces().size() + CHART;
        return new Timeline(bars(played.pieces(), scale), columns(played, scale, bottom), ticks(scale), bottom + FOOT);
    }

    private record Scale(int minutes) {

        int x(int minute) {
            return LEFT + minute * WIDTH / minutes;
        }

        @Nullable
        Integer within(@Nullable Integer minute) {
            return minute == null || minute >= minutes ? null : Integer.valueOf(x(minute));
        }
    }

    private static List<Bar> bars(List<PlayedPiece> pieces, Scale scale) {
        var bars = new ArrayList<Bar>();
        for (var piece : pieces) {
            int x = scale.x(piece.fromMinute());
            bars.add(new Bar(
                    piece.title(),
                    x,
                    ROW * bars.size(),
                    scale.x(piece.untilMinute()) - x,
                    scale.within(piece.takenMinute()),
                    scale.within(piece.soldOutMinute())));
        }
        return List.copyOf(bars);
    }

    private static List<Column> columns(Played played, Scale scale, int bottom) {
        var comments = played.loads().comments();
        int most =
                Math.max(1, comments.stream().mapToInt(Integer::intValue).max().orElse(1));
        return IntStream.range(0, comments.size())
                .filter(minute -> comments.get(minute) > 0)
                .mapToObj(minute -> {
                    int height = Math.max(1, (CHART - 20) * comments.get(minute) / most);
                    int width = Math.max(1, scale.x(minute + 1) - scale.x(minute) - 1);
                    return new Column(scale.x(minute), bottom - height, width, height);
                })
                .toList();
    }

    private static List<Tick> ticks(Scale scale) {
        int every = Math.max(1, scale.minutes() / TICKS);
        return IntStream.iterate(0, minute -> minute < scale.minutes(), minute -> minute + every)
                .mapToObj(minute -> new Tick(scale.x(minute), minute))
                .toList();
    }
}
