package mizuhiki.order.question;

/** What a question is about, for those who would rather tap than write. */
public enum Choice {
    UNCLEAR,
    TIME,
    SALE,
    OTHER
}
