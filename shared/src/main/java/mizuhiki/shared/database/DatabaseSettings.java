package mizuhiki.shared.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url {@code postgresql://user:password@host:port/database}; the user owns the schemas and may become
 *     {@code mizuhiki_app} and {@code mizuhiki_worker}
 * @param socket the Unix socket of that database, where it is on this machine and requests should take the shorter way;
 *     migrations go by the URL
 * @param poolSize connections for requests; about 16 beat many on a hot row
 */
@ConfigurationProperties("mizuhiki.database")
public record DatabaseSettings(
        @DefaultValue("") URI url,
        @DefaultValue("") String socket,
        @DefaultValue("16") int poolSize) {

    public DatabaseSettings {
        if (url.getHost() == null || url.getPath().length() < 2) {
            throw new IllegalArgumentException(
                    "MIZUHIKI_DATABASE_URL must name the database: postgresql://user:password@host:port/database");
        }
    }

    String host() {
        return url.getHost();
    }

    int port() {
        return url.getPort() < 0 ? 5432 : url.getPort();
    }

    String database() {
        return url.getPath().substring(1);
    }

    String user() {
        return userInfo(0, "postgres");
    }

    String password() {
        return userInfo(1, "");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host(), port(), database());
    }

    private String userInfo(int part, String otherwise) {
        var info = url.getRawUserInfo();
        var parts = info == null ? new String[0] : info.split(":", 2);
        return part < parts.length ? URLDecoder.decode(parts[part], StandardCharsets.UTF_8) : otherwise;
    }
}
