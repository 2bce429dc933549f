package mizuhiki.bench.wire;

/** Looking for bytes in bytes. */
final class Bytes {

    private Bytes() {}

    static int indexOf(byte[] bytes, int from, int end, byte[] wanted) {
        for (int at = from; at <= end - wanted.length; at++) {
            if (bytes[at] == wanted[0] && startsAt(bytes, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static int indexOf(byte[] bytes, int from, int end, byte wanted) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return end;
    }

    /** Letters of the head of an answer may be large or small; {@code small} is small. */
    static int indexOfIgnoringCase(byte[] bytes, int from, int end, byte[] small) {
        for (int at = from; at <= end - small.length; at++) {
            if (startsAtIgnoringCase(bytes, at, small)) {
                return at;
            }
        }
        return -1;
    }

    static int number(byte[] bytes, int from) {
        int number = 0;
        for (int at = from; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        return number;
    }

    private static boolean startsAt(byte[] bytes, int at, byte[] wanted) {
        return java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean startsAtIgnoringCase(byte[] bytes, int at, byte[] small) {
        for (int i = 0; i < small.length; i++) {
            if ((bytes[at + i] | ('a' - 'A')) != (small[i] | ('a' - 'A'))) {
                return false;
            }
        }
        return true;
    }
}
