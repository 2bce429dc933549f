package mizuhiki.bench;

import java.util.Map;
import mizuhiki.bench.claims.ClaimsBench;
import mizuhiki.bench.close.CloseBench;
import mizuhiki.bench.report.Measurement;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Settings;
import mizuhiki.bench.roster.RosterBench;

/** Runs the bench that is asked for, and prints what it found. */
public final class Bench {

    private static final Map<String, Measurement> BENCHES =
            Map.of("claims", new ClaimsBench(), "close", new CloseBench(), "roster", new RosterBench());

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var bench = names.length == 1 ? BENCHES.get(names[0]) : null;
        if (bench == null) {
            System.err.println("usage: bench/run NAME, where NAME is one of " + BENCHES.keySet());
            System.exit(2);
            return;
        }
        var report = new Report(System.out);
        bench.run(Settings.ofEnvironment(), report);
        report.print();
    }
}
