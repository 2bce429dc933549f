package mizuhiki.bench.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Makes POST requests to one address: the head is written once, only its length and the body change. */
public final class Post {

    private final byte[] head;

    private Post(byte[] head) {
        this.head = head;
    }

    public static Post json(String path) {
        return new Post(head(path, "application/json", "Accept: application/json\r\n"));
    }

    /** @param token of whoever has signed in */
    public static Post json(String path, String token) {
        var headers = "Accept: application/json\r\nAuthorization: Bearer " + token + "\r\n";
        return new Post(head(path, "application/json", headers));
    }

    /** As a browser sends a form. */
    public static Post form(String path, String cookies) {
        var headers = "Accept: text/html\r\nCookie: " + cookies + "\r\n";
        return new Post(head(path, "application/x-www-form-urlencoded", headers));
    }

    public byte[] with(byte[]... bodyParts) {
        int length = 0;
        for (var part : bodyParts) {
            length += part.length;
        }
        return joined((length + "\r\n\r\n").getBytes(ISO_8859_1), length, bodyParts);
    }

    private byte[] joined(byte[] headEnd, int length, byte[][] bodyParts) {
        var request = new byte[head.length + headEnd.length + length];
        int at = put(head, request, 0);
        at = put(headEnd, request, at);
        for (var part : bodyParts) {
            at = put(part, request, at);
        }
        return request;
    }

    private static int put(byte[] part, byte[] request, int at) {
        System.arraycopy(part, 0, request, at, part.length);
        return at + part.length;
    }

    private static byte[] head(String path, String type, String headers) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + headers
                        + "Content-Length: ")
                .getBytes(ISO_8859_1);
    }
}
