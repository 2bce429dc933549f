package mizuhiki.stream.market;

import java.util.List;

/**
 * What there was to do, by the minute.
 *
 * @param comments claims among them: they are written as comments
 * @param pieces shown anew
 * @param ordersAfter paid when the show was over
 */
public record Loads(
        List<Integer> comments, List<Integer> claims, List<Integer> orders, List<Integer> pieces, int ordersAfter) {}
