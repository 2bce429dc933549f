package mizuhiki.stream.timing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.rundown.Segment.Kind;

/** Making the rest of a show shorter: pieces and demonstrations give, each in proportion, breaks and greetings do not. */
final class Fitting {

    private Fitting() {}

    /** Empty where even a minute for each would be too much. */
    static Map<UUID, Integer> of(List<Segment> toCome, int overMinutes) {
        var giving = toCome.stream()
                .filter(segment -> segment.kind() == Kind.PIECE || segment.kind() == Kind.DEMONSTRATION)
                .toList();
        var now = giving.stream().mapToInt(Segment::minutes).sum();
        return now - overMinutes < giving.size() || giving.isEmpty()
                ? Map.of()
                : shorter(giving, now, now - overMinutes);
    }

    /** A minute for each first, the others in proportion to what each had beyond its first; what rounding leaves goes in order. */
    private static Map<UUID, Integer> shorter(List<Segment> giving, int now, int then) {
        var minutes = new HashMap<UUID, Integer>();
        var beyond = 0;
        var given = 0;
        for (var segment : giving) {
            beyond += segment.minutes() - 1;
            var upToHere = beyond * (then - giving.size()) / Math.max(1, now - giving.size());
            minutes.put(segment.id(), 1 + upToHere - given);
            given = upToHere;
        }
        return minutes;
    }
}
