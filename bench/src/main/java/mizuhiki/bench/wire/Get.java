package mizuhiki.bench.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A request to look at something, as somebody who has signed in. */
public final class Get {

    private Get() {}

    public static byte[] json(String path, String token) {
        return request(path, "application/json", token);
    }

    public static byte[] page(String path, String token) {
        return request(path, "text/html", token);
    }

    private static byte[] request(String path, String accept, String token) {
        return ("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nAuthorization: Bearer %s\r\n\r\n")
                .formatted(path, accept, token)
                .getBytes(ISO_8859_1);
    }
}
