package mizuhiki.stream.rehearsal;

import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.stream.market.PlayedPiece;
import mizuhiki.stream.play.Played;
import org.jspecify.annotations.Nullable;

/**
 * The show from left to right, in percent of its length so that it fits every screen: when each piece is shown and gone,
 * and how many comments there are.
 */
record Timeline(List<Bar> bars, List<Column> columns, List<Tick> ticks) {

    private static final int CHART = 80;
    private static final int TICKS = 6;

    /** @param takenX where all of them were promised; null: not within the show */
    record Bar(
            String title,
            double x,
            double width,
            @Nullable Double takenX,
            @Nullable Double soldOutX) {}

    /** @param height in pixels, as is {@code y} from above */
    record Column(double x, int y, double width, int height) {}

    record Tick(double x, int minute) {}

    static Timeline of(Played played) {
        var scale = new Scale(Math.max(1, played.showMinutes()));
        return new Timeline(
                played.pieces().stream().map(piece -> bar(piece, scale)).toList(),
                columns(played.loads().comments(), scale),
                ticks(scale));
    }

    private record Scale(int minutes) {

        double x(int minute) {
            return Math.round(10_000.0 * minute / minutes) / 100.0;
        }

        double width(int fromMinute, int untilMinute) {
            return x(untilMinute - fromMinute);
        }

        @Nullable
        Double during(@Nullable Integer minute) {
            return minute == null || minute >= minutes ? null : Double.valueOf(x(minute));
        }
    }

    private static Bar bar(PlayedPiece piece, Scale scale) {
        return new Bar(
                piece.title(),
                scale.x(piece.fromMinute()),
                scale.width(piece.fromMinute(), piece.untilMinute()),
                scale.during(piece.takenMinute()),
                scale.during(piece.soldOutMinute()));
    }

    private static List<Column> columns(List<Integer> comments, Scale scale) {
        int most =
                Math.max(1, comments.stream().mapToInt(Integer::intValue).max().orElse(1));
        return IntStream.range(0, comments.size())
                .filter(minute -> comments.get(minute) > 0)
                .mapToObj(minute -> {
                    int height = Math.max(1, CHART * comments.get(minute) / most);
                    return new Column(scale.x(minute), CHART - height, 0.8 * scale.width(minute, minute + 1), height);
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
