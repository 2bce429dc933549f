package mizuhiki.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mizuhiki.bench.house.Postgres;
import mizuhiki.bench.report.Latencies;

/** PostgreSQL's own tool for the purpose. */
record PgBench(Postgres postgres, Path scratch) implements Floor.Loop {

    private static final int THREADS = 2;
    private static final int MICROS_COLUMN = 2;

    static boolean isThere() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    @Override
    public FloorSpeed run(String statement, int products, int clients, Duration time) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(scratch), "pgbench");
        var script = "\\set product random(1, %d)\n%s".formatted(products, statement);
        Files.writeString(folder.resolve("claim.sql"), script);
        var command =
                List.of("pgbench --no-vacuum --protocol=prepared --log --file=claim.sql --client=%d --jobs=%d --time=%d"
                        .formatted(clients, THREADS, time.toSeconds())
                        .split(" "));
        long start = System.nanoTime();
        await(process(folder, command).start());
        return new FloorSpeed((System.nanoTime() - start) / 1e9, latencies(folder));
    }

    private ProcessBuilder process(Path folder, List<String> command) {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        var environment = process.environment();
        environment.put("PGHOST", "localhost");
        environment.put("PGPORT", Integer.toString(postgres.port()));
        environment.put("PGUSER", Postgres.OWNER);
        environment.put("PGPASSWORD", postgres.password());
        environment.put("PGDATABASE", Postgres.NAME);
        return process;
    }

    private static void await(Process process) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("pgbench ended with " + process.exitValue());
        }
    }

    /** It keeps one log for each of its threads: client, number, microseconds, … */
    private static Latencies latencies(Path folder) throws IOException {
        var latencies = new Latencies();
        try (var files = Files.newDirectoryStream(folder, "pgbench_log.*")) {
            for (var file : files) {
                try (var lines = Files.lines(file)) {
                    lines.forEach(line -> latencies.add(Long.parseLong(line.split(" ")[MICROS_COLUMN]) * 1000));
                }
            }
        }
        return latencies;
    }

    @Override
    public String toString() {
        return "pgbench";
    }
}
