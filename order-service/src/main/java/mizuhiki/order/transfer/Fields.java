package mizuhiki.order.transfer;

import mizuhiki.order.bank.Lettering;

/** Builds one record of 120 bytes, field by field; what does not fit is an error of ours, never cut. */
final class Fields {

    static final int BYTES = 120;

    private final StringBuilder record = new StringBuilder(BYTES);

    /** N: digits, zeros in front. */
    Fields digits(long number, int length) {
        return digits(Long.toString(number), length);
    }

    Fields digits(String digits, int length) {
        return add("0".repeat(room(digits, length)) + digits);
    }

    /** C: letters, spaces behind. */
    Fields letters(String letters, int length) {
        return add(letters + " ".repeat(room(letters, length)));
    }

    Fields blank(int length) {
        return add(" ".repeat(length));
    }

    Fields add(String signs) {
        record.append(signs);
        return this;
    }

    String end(String lineEnd) {
        if (bytes(record.toString()) != BYTES) {
            throw new IllegalStateException("a record of " + bytes(record.toString()) + " bytes");
        }
        return record + lineEnd;
    }

    /** A part of a record. */
    @Override
    public String toString() {
        return record.toString();
    }

    private static int room(String content, int length) {
        if (bytes(content) > length) {
            throw new IllegalStateException("does not fit into " + length + " bytes");
        }
        return length - bytes(content);
    }

    private static int bytes(String content) {
        return content.getBytes(Lettering.CHARSET).length;
    }
}
