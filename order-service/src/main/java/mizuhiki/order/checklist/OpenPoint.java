package mizuhiki.order.checklist;

/**
 * Something of a month that somebody should still look at.
 *
 * @param kind names its texts: {@code checklist.<kind>}, with the count as argument
 * @param count how many
 * @param link the page where they are listed and can be settled
 * @param blocking whether the month cannot be closed before
 */
public record OpenPoint(String kind, long count, String link, boolean blocking) {

    /** Whether it blocks follows from what the room was asked for. */
    public OpenPoint(String kind, long count, String link) {
        this(kind, count, link, false);
    }

    public OpenPoint asBlocking() {
        return new OpenPoint(kind, count, link, true);
    }
}
