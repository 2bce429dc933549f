package mizuhiki.order.bank;

/** 預金種目, with its digit in the transfer file. */
public enum AccountKind {
    ORDINARY(1),
    CURRENT(2),
    SAVINGS(4),
    OTHER(9);

    private final int digit;

    AccountKind(int digit) {
        this.digit = digit;
    }

    public int digit() {
        return digit;
    }
}
