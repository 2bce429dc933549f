package mizuhiki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A database server whose application was killed: it still runs, and the next start would wait for it in vain.
 *
 * <p>Where both were killed, the dead server stays in the process table for a moment and PostgreSQL refuses to start
 * until it is gone; that is waited for, too.
 */
final class Orphan {

    private static final Duration STOPPING_MAX = Duration.ofSeconds(20);
    private static final Duration VANISHING_MAX = Duration.ofSeconds(3);

    private Orphan() {}

    /** The caller holds the data folder, so whatever serves this cluster belongs to nobody. */
    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        boolean serving = serves(pid, cluster);
        if (serving) {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start();
        }
        awaitEnd(pid, pidFile, serving ? STOPPING_MAX : VANISHING_MAX);
    }

    private static boolean serves(long pid, Path cluster) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres -D " + cluster))
                .isPresent();
    }

    private static void awaitEnd(long pid, Path pidFile, Duration max) throws IOException {
        long end = System.nanoTime() + max.toNanos();
        try {
            while (Files.exists(pidFile) && ProcessHandle.of(pid).isPresent() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier database server was stopping", e);
        }
    }
}
