package mizuhiki.shared.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Names static files by what is in them, so that browsers may keep them for good. */
@Component
class Assets {

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    String url(String path) {
        return urls.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        try (var content = new ClassPathResource("static" + path).getInputStream()) {
            return path + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 10);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
