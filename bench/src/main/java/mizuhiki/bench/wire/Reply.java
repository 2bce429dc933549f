package mizuhiki.bench.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An answer, still lying in the buffer of its line: to be read at once or not at all.
 *
 * @param bodyAt where the head ends and the body begins
 */
public record Reply(int status, byte[] bytes, int bodyAt, int end, long tookNanos) {

    /** The text of a JSON field, as bytes; empty where there is none. */
    public byte[] field(byte[] quotedName) {
        int name = Bytes.indexOf(bytes, bodyAt, end, quotedName);
        if (name < 0) {
            return new byte[0];
        }
        int from = name + quotedName.length;
        return java.util.Arrays.copyOfRange(bytes, from, Bytes.indexOf(bytes, from, end, (byte) '"'));
    }

    /** What {@link #field} looks for. */
    public static byte[] named(String field) {
        return ("\"" + field + "\":\"").getBytes(ISO_8859_1);
    }

    public boolean hasStatus(int wanted) {
        return status == wanted;
    }

    public String head() {
        return new String(bytes, 0, bodyAt, ISO_8859_1);
    }

    public String body() {
        return new String(bytes, bodyAt, end - bodyAt, UTF_8);
    }
}
