package mizuhiki.stream.market;

import java.util.Random;

/** Somebody who watches from one second until another. */
record Visitor(int number, int from, int until) {

    private static final double SHORTEST_STAY = 0.2;

    /** Most come early, and stay for a good part of the show. */
    static Visitor come(int number, int showSeconds, Random random) {
        int from = (int) (showSeconds * early(random));
        int stay = (int) (showSeconds * (SHORTEST_STAY + (1 - SHORTEST_STAY) * random.nextDouble()));
        return new Visitor(number, from, Math.min(showSeconds, from + stay));
    }

    boolean isThere(int second) {
        return from <= second && second < until;
    }

    /** From 0 to 1, and more often near 0. */
    static double early(Random random) {
        double any = random.nextDouble();
        return any * any;
    }
}
