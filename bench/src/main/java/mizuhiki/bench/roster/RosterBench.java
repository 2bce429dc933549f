package mizuhiki.bench.roster;

import java.time.Duration;
import mizuhiki.bench.report.Measurement;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Settings;
import mizuhiki.stream.roster.Effort;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.RosterSolver;
import mizuhiki.stream.roster.Rule;

public final class RosterBench implements Measurement {

    @Override
    public void run(Settings chosen, Report report) {
        var solver = new RosterSolver();
        for (var size : new MonthSize[] {MonthSize.SMALL, MonthSize.LARGE}) {
            var plan = MadeUpMonth.of(size, 1);
            long start = System.nanoTime();
            var greedy = Greedy.fill(plan);
            report.say(size.name() + " greedy " + (System.nanoTime() - start) / 1_000_000 + " ms " + sums(greedy));
            for (var seconds : chosen.words("EFFORTS", "2 4 8").stream()
                    .map(Integer::parseInt)
                    .toList()) {
                start = System.nanoTime();
                var solved = solver.solve(plan, new Effort(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds)));
                report.say(size.name() + " " + seconds + "s " + (System.nanoTime() - start) / 1_000_000 + " ms "
                        + sums(solved));
            }
            start = System.nanoTime();
            greedy.verdict();
            report.say("verdict " + (System.nanoTime() - start) / 1_000 + " us");
        }
    }

    static String sums(Plan plan) {
        var verdict = plan.verdict();
        long[] sums = new long[3];
        for (var rule : Rule.values()) {
            sums[rule.level().ordinal()] += verdict.weight(rule);
        }
        return sums[0] + "h " + sums[1] + "m " + sums[2] + "s";
    }
}
