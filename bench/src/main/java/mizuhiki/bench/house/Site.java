package mizuhiki.bench.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where houses are opened, one after the other, on one data folder of their own. */
public final class Site implements AutoCloseable {

    private static final int STOPS_WITHIN_SECONDS = 60;

    private final Path jar;
    private final Path data;
    private final List<String> javaOptions;
    private final boolean kept;
    private final Peak memory = new Peak();
    private final List<Process> opened = new ArrayList<>();

    public Site(SiteSettings settings) throws IOException {
        this.jar = settings.jar();
        this.data = Files.createDirectories(settings.data());
        this.javaOptions = settings.javaOptions();
        this.kept = settings.keepsData();
        Runtime.getRuntime().addShutdownHook(new Thread(this::clearAway));
    }

    /** Ready for visitors when this returns. */
    public House open(List<String> arguments) throws IOException, InterruptedException {
        int port = freePort();
        var process = process(port, arguments);
        opened.add(process);
        Readiness.await(port, process, log());
        return new House(port, process, Postgres.in(data), memory);
    }

    /** The most memory any of the houses had, in MB. */
    public double memoryPeak() {
        return memory.megabytes();
    }

    @Override
    public synchronized void close() throws IOException {
        if (!kept && Files.exists(data)) {
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Also where somebody stops the bench in the middle. */
    private void clearAway() {
        try {
            for (var process : opened) {
                process.destroy();
                process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
            }
            close();
        } catch (IOException | InterruptedException failed) {
            System.err.println("not everything is cleared away: " + failed);
        }
    }

    private Process process(int port, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1", "--mizuhiki.data=" + data));
        command.add("--mizuhiki.demo.enabled=false");
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return data.resolve("output.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
