package mizuhiki.bench.roster;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import mizuhiki.bench.report.Measurement;
import mizuhiki.bench.report.Report;
import mizuhiki.bench.report.Settings;
import mizuhiki.bench.report.Table;
import mizuhiki.stream.roster.Effort;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.RosterSolver;
import org.slf4j.LoggerFactory;

/** {@code bench/run roster}: a month of an office, a month of a very large one, and sick calls ten minutes before air. */
public final class RosterBench implements Measurement {

    private static final double MILLIS = 1_000;

    private final RosterSolver solver = new RosterSolver();
    private final Table table = new Table("", "seconds", "broken", "empty", "cost", "÷ greedy");

    @Override
    public void run(Settings chosen, Report report) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        long seed = chosen.number("SEED", 1);
        report.say("warming up");
        solve(MadeUpMonth.of(MonthSize.SMALL, seed + 1));
        var small = month(MonthSize.SMALL, seed, report);
        var large = month(MonthSize.LARGE, seed, report);
        report.table(table);
        repair(small.plan(), chosen.number("SICK_CALLS", 50), seed, report);
        report.figure("roster_hard", small.cost().broken() + large.cost().broken(), "broken");
    }

    private Solved month(MonthSize size, long seed, Report report) {
        report.say("%d members, %d shows, %d roles".formatted(size.members(), size.shows(), size.roles()));
        var empty = MadeUpMonth.of(size, seed);
        var greedy = Solved.in(() -> Greedy.fill(empty));
        var solved = solve(empty);
        add(size.name() + ", greedy", greedy, greedy);
        add(size.name(), solved, greedy);
        report.figure("roster_" + size.name(), solved.seconds(), "s");
        report.figure("roster_%s_empty".formatted(size.name()), solved.cost().empty(), "turns");
        report.figure("roster_%s_to_greedy".formatted(size.name()), ratio(solved, greedy), "x");
        return solved;
    }

    /** As long as the house takes for it. */
    private Solved solve(Plan plan) {
        return Solved.in(() -> solver.solve(plan, Effort.forMany(plan)));
    }

    private void repair(Plan roster, int times, long seed, Report report) {
        report.say(times + " sick calls");
        var repairs = SickCalls.repair(roster, solver, times, seed);
        report.figure("repair", MILLIS * worst(repairs), "ms");
        report.figure(
                "repair_hard",
                repairs.stream()
                        .mapToLong(repair -> repair.solved().cost().broken())
                        .sum(),
                "broken");
        report.figure(
                "repair_moved",
                repairs.stream().mapToLong(SickCalls.Repair::moved).max().orElse(0),
                "people");
    }

    private static double worst(List<SickCalls.Repair> repairs) {
        return repairs.stream()
                .mapToDouble(repair -> repair.solved().seconds())
                .max()
                .orElse(0);
    }

    private void add(String name, Solved solved, Solved greedy) {
        var cost = solved.cost();
        table.add(
                name,
                List.of(
                        Table.number(solved.seconds()),
                        Table.number(cost.broken()),
                        Table.number(cost.empty()),
                        Table.number(cost.wishes()),
                        Table.number(ratio(solved, greedy))));
    }

    private static double ratio(Solved solved, Solved greedy) {
        return (double) solved.cost().wishes() / greedy.cost().wishes();
    }
}
