package mizuhiki.stream.rehearsal;

import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.stream.play.Played;

/** A few minutes of the show, and how much there was to do in them. */
record Stretch(int fromMinute, int untilMinute, int comments, int claims, int orders) {

    private static final int ROWS = 12;

    static List<Stretch> of(Played played) {
        int minutes = Math.max(1, Math.ceilDiv(played.showMinutes(), ROWS));
        return IntStream.iterate(0, from -> from < played.showMinutes(), from -> from + minutes)
                .mapToObj(from -> of(played, from, Math.min(from + minutes, played.showMinutes())))
                .toList();
    }

    private static Stretch of(Played played, int from, int until) {
        var loads = played.loads();
        return new Stretch(
                from,
                until,
                sum(loads.comments(), from, until),
                sum(loads.claims(), from, until),
                sum(loads.orders(), from, until));
    }

    private static int sum(List<Integer> minutes, int from, int until) {
        return minutes.subList(from, until).stream().mapToInt(Integer::intValue).sum();
    }
}
