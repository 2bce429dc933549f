package mizuhiki;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import reactor.netty.resources.LoopResources;

/**
 * A real PostgreSQL of our own, for the office that has just one machine.
 *
 * <p>Durable as any other: the library's test settings (no fsync, asynchronous commit) are set back. It stops after the
 * web server has drained, and only connections that know its password get in. Where this machine can, requests reach it by a
 * socket in a folder of our own and not by the network.
 */
final class OwnDatabase {

    private static final String NAME = "mizuhiki";

    /** With the name of a socket, that is as long as some systems take its path. */
    private static final int DOOR_MAX = 85;

    private final DataFolder data;
    private final Path cluster;
    private final Path door;
    private final String password;

    private OwnDatabase(DataFolder data) throws IOException {
        this.data = data;
        this.cluster = data.path().resolve("postgres");
        this.door = Files.createTempDirectory(NAME);
        this.password = password(data.path().resolve("postgres.password"));
    }

    static void startIn(Path folder) {
        quieten("io.zonky");
        try {
            var data = DataFolder.open(folder);
            System.setProperty("mizuhiki.database.url", new OwnDatabase(data).start());
        } catch (IOException | SQLException e) {
            throw new CannotStart("データベースを開始できません。 / The database cannot be started: " + e.getMessage());
        }
    }

    private String start() throws IOException, SQLException {
        Orphan.stop(cluster);
        var server = builder().start();
        SpringApplication.getShutdownHandlers().add(() -> close(server));
        letInOnlyWithPassword(server);
        if (hasDoor()) {
            System.setProperty("mizuhiki.database.socket", door + "/.s.PGSQL." + server.getPort());
        }
        return "postgresql://postgres:%s@localhost:%d/%s".formatted(password, server.getPort(), NAME);
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(data.child("postgres-binaries").toFile())
                .setPGStartupWait(Duration.ofMinutes(1))
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", hasDoor() ? door.toString() : "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ja-JP")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF-8");
    }

    private boolean hasDoor() {
        return LoopResources.hasNativeSupport() && door.toString().length() < DOOR_MAX;
    }

    private void letInOnlyWithPassword(EmbeddedPostgres server) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '%s'".formatted(password));
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    local all all scram-sha-256
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
            var known = statement.executeQuery("select from pg_database where datname = '%s'".formatted(NAME));
            if (!known.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    /** Also keeps the folder's lock alive until here. */
    private void close(EmbeddedPostgres server) {
        try {
            server.close();
            Files.deleteIfExists(door);
            data.lock().close();
        } catch (IOException e) {
            System.err.println("データベースを止められません。 / The database did not stop: " + e.getMessage());
        }
    }

    private static void quieten(String logger) {
        ((Logger) LoggerFactory.getLogger(logger)).setLevel(Level.WARN);
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.writeString(Files.createFile(file, ownerOnly), HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }
}
