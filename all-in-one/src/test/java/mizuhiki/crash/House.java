package mizuhiki.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mizuhiki.Mizuhiki;
import mizuhiki.house.Cast;
import mizuhiki.house.Members;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import tools.jackson.databind.json.JsonMapper;

/** The real application with its own database, in a process of its own that can be killed. */
record House(Path data, int port, Process process) {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);

    static House start(Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var port = freePort();
        var house = new House(data, port, process(data, port));
        Eventually.isTrue(STARTS_WITHIN, house::isReady);
        return house;
    }

    private static Process process(Path data, int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                Mizuhiki.class.getName(),
                "--server.port=" + port,
                "--mizuhiki.data=" + data,
                "--mizuhiki.demo.enabled=false",
                "--spring.main.sources=" + Opening.class.getName());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("output.log").toFile()))
                .start();
    }

    Cast cast() throws IOException {
        var members = JsonMapper.shared().readValue(Files.readAllBytes(data.resolve(Opening.NOTE)), Members.class);
        return new Cast(web(), members);
    }

    String askDatabase(String sql) throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        var password = Files.readString(data.resolve("postgres.password"));
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/mizuhiki", "postgres", password);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As a power cut would for the application. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** ... and for its database. */
    void killWithDatabase() throws IOException, InterruptedException {
        var server = databaseServer();
        process.destroyForcibly();
        server.destroyForcibly();
        kill();
    }

    /** As somebody would stop it at the end of the day. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private ProcessHandle databaseServer() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .trim());
        return process.children()
                .filter(child -> child.pid() == pid)
                .findFirst()
                .or(() -> ProcessHandle.of(pid))
                .orElseThrow();
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("ended while starting, see " + data.resolve("output.log"));
        }
        try {
            var health = web().get().uri("/actuator/health/readiness").exchange();
            return health.returnResult(Void.class).getStatus().is2xxSuccessful();
        } catch (WebClientRequestException notYet) {
            return false;
        }
    }

    private WebTestClient web() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
