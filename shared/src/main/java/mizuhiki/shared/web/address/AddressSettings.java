package mizuhiki.shared.web.address;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands between people and this process.
 *
 * @param publicUrl what people type, {@code https://shop.example.jp}; none where they reach this process itself
 * @param proxy addresses or networks ({@code 172.18.0.0/16}) of those who may say for whom they ask
 */
@ConfigurationProperties("mizuhiki")
public record AddressSettings(
        @Nullable URI publicUrl, @DefaultValue List<String> proxy) {

    public AddressSettings {
        publicUrl = publicUrl == null || publicUrl.toString().isBlank() ? null : origin(publicUrl);
    }

    /** Whether people are known to come by an encrypted line, though this process does not see it. */
    public boolean isEncrypted() {
        return publicUrl != null && publicUrl.getScheme().equals("https");
    }

    private static URI origin(URI url) {
        var web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        var more = url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null;
        if (!web || url.getHost() == null || more || !path.isEmpty() && !path.equals("/")) {
            throw new IllegalArgumentException(
                    "MIZUHIKI_PUBLIC_URL must be what people type, without a path: https://shop.example.jp");
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }
}
