package mizuhiki.bench.show;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** One page that listens: notices which piece is pinned, and hardly reads anything else. */
final class Viewer {

    /** An event may be cut anywhere; what might be the beginning of a sign is looked at with what comes next. */
    static final int KEPT = 16;

    private static final byte[] EVENT = "event:".getBytes(ISO_8859_1);
    private static final byte[] PINNED = "pinned".getBytes(ISO_8859_1);
    private static final int DIGITS = 5;

    private final byte[] kept = new byte[KEPT];
    private int keptCount;
    private boolean inPinned;
    private boolean isIn;
    private int seen;

    /** Puts what was kept before what arrives; emits where the latter begins. */
    int begin(byte[] buffer) {
        System.arraycopy(kept, 0, buffer, 0, keptCount);
        return keptCount;
    }

    /** Emits the number of the piece that is newly pinned, or 0. */
    int look(byte[] buffer, int end) {
        int pinned = 0;
        int last = end - KEPT;
        for (int at = 0; at < last; at++) {
            if (buffer[at] == 'e' && buffer[at + 1] == 'v' && isAt(buffer, at, EVENT)) {
                isIn = true;
                inPinned = isAt(buffer, at + EVENT.length, PINNED);
            } else if (buffer[at] == '#' && inPinned) {
                inPinned = false;
                pinned = number(buffer, at + 1);
            }
        }
        keep(buffer, Math.max(0, last), end);
        return isNew(pinned) ? pinned : 0;
    }

    /** Whether anything was heard yet. */
    boolean isIn() {
        return isIn;
    }

    private boolean isNew(int pinned) {
        boolean isNew = pinned != 0 && pinned != seen;
        seen = pinned == 0 ? seen : pinned;
        return isNew;
    }

    private void keep(byte[] buffer, int from, int end) {
        keptCount = end - from;
        System.arraycopy(buffer, from, kept, 0, keptCount);
    }

    private static boolean isAt(byte[] buffer, int at, byte[] sign) {
        return Arrays.equals(buffer, at, at + sign.length, sign, 0, sign.length);
    }

    private static int number(byte[] buffer, int from) {
        return Integer.parseInt(new String(buffer, from, DIGITS, ISO_8859_1));
    }
}
