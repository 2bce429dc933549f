package mizuhiki.stream.waiting;

/**
 * So much waits there.
 *
 * @param path of the page on which it is settled
 * @param textKey of a text that takes the number
 */
public record Pile(String path, String textKey, int order, long count) {}
