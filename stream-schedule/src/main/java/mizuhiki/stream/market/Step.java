package mizuhiki.stream.market;

import java.util.Comparator;

/** Something that is going to happen to a piece; in one second, whoever pays comes before whoever has run out of time. */
record Step(int second, Kind kind, Attempt attempt) implements Comparable<Step> {

    private static final Comparator<Step> ORDER = Comparator.comparingInt(Step::second)
            .thenComparing(Step::kind)
            .thenComparingInt(step -> step.attempt().visitor())
            .thenComparingInt(step -> step.attempt().second());

    enum Kind {
        PAY,
        LAPSE,
        GIVE,
        CLAIM
    }

    @Override
    public int compareTo(Step other) {
        return ORDER.compare(this, other);
    }
}
