package mizuhiki.bench.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** How far an answer has arrived. */
final class Answering {

    static final int UNFINISHED = -1;

    private static final byte[] HEAD_END = "\r\n\r\n".getBytes(ISO_8859_1);
    private static final byte[] LENGTH = "\r\ncontent-length: ".getBytes(ISO_8859_1);
    private static final byte[] CHUNKED = "\r\ntransfer-encoding: chunked".getBytes(ISO_8859_1);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(ISO_8859_1);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private Answering() {}

    static int status(byte[] bytes) {
        return Bytes.number(bytes, STATUS_AT);
    }

    /** Where the body begins; or unfinished. */
    static int bodyAt(byte[] bytes, int end) {
        int headEnd = Bytes.indexOf(bytes, 0, end, HEAD_END);
        return headEnd < 0 ? UNFINISHED : headEnd + HEAD_END.length;
    }

    /** Nobody here asks a second thing before the first is answered, so an answer ends with what has arrived. */
    static boolean isWhole(byte[] bytes, int bodyAt, int end) {
        int length = Bytes.indexOfIgnoringCase(bytes, 0, bodyAt, LENGTH);
        if (length >= 0) {
            return end >= bodyAt + Bytes.number(bytes, length + LENGTH.length);
        }
        if (Bytes.indexOfIgnoringCase(bytes, 0, bodyAt, CHUNKED) >= 0) {
            return Bytes.indexOf(bytes, Math.max(bodyAt, end - LAST_CHUNK.length), end, LAST_CHUNK) >= 0;
        }
        return true;
    }
}
