package mizuhiki.stream.turn;

/** What somebody said about a show. */
public enum Wish {
    WOULD_LIKE,
    CAN,
    RATHER_NOT,
    CANNOT
}
