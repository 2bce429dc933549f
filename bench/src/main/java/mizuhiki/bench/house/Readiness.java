package mizuhiki.bench.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Knocks until somebody opens. */
final class Readiness {

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);
    private static final Duration KNOCKS_EVERY = Duration.ofMillis(100);

    private Readiness() {}

    static void await(int port, Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + OPENS_WITHIN.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!isReady(port, client)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IOException("the house did not open, see " + log);
                }
                Thread.sleep(KNOCKS_EVERY);
            }
        }
    }

    private static boolean isReady(int port, HttpClient client) throws InterruptedException {
        var health = URI.create("http://localhost:%d/actuator/health/readiness".formatted(port));
        try {
            var answer = client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
