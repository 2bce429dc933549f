package mizuhiki.bench.floor;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.report.Latencies;

/** The same by hand, where pgbench is not installed. */
record JdbcLoop(Postgres postgres) implements Floor.Loop {

    @Override
    public FloorSpeed run(String statement, int products, int clients, Duration time) throws Exception {
        var sql = statement.replace(":product", "?").replace(";", "");
        long start = System.nanoTime();
        long end = start + time.toNanos();
        var jobs = new ArrayList<Callable<Latencies>>();
        for (int client = 0; client < clients; client++) {
            jobs.add(() -> client(sql, products, end));
        }
        var all = new Latencies();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var done : threads.invokeAll(jobs)) {
                all.addAll(done.get());
            }
        }
        return new FloorSpeed((System.nanoTime() - start) / 1e9, all);
    }

    private Latencies client(String sql, int products, long end) throws SQLException {
        var latencies = new Latencies();
        try (var connection = postgres.connect();
                var statement = connection.prepareStatement(sql)) {
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                statement.setInt(1, ThreadLocalRandom.current().nextInt(products) + 1);
                statement.executeUpdate();
                latencies.add(System.nanoTime() - began);
            }
        }
        return latencies;
    }

    @Override
    public String toString() {
        return "a loop over JDBC";
    }
}
