package mizuhiki.stream.market;

import java.util.List;
import java.util.stream.IntStream;

/** Counts by the minute of the show; what comes later, in one heap. */
final class Tally {

    private final int[] minutes;
    private int after;

    Tally(int showMinutes) {
        this.minutes = new int[showMinutes];
    }

    void count(int second) {
        int minute = second / 60;
        if (minute < minutes.length) {
            minutes[minute]++;
        } else {
            after++;
        }
    }

    List<Integer> minutes() {
        return IntStream.of(minutes).boxed().toList();
    }

    int after() {
        return after;
    }
}
