package mizuhiki.bench.roster;

import java.util.function.Supplier;
import mizuhiki.stream.roster.Plan;

/** A plan, and how long it took. */
record Solved(Plan plan, Cost cost, double seconds) {

    static Solved in(Supplier<Plan> solving) {
        long started = System.nanoTime();
        var plan = solving.get();
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Solved(plan, Cost.of(plan), seconds);
    }
}
