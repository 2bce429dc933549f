package mizuhiki.stream.reason;

import java.util.List;

/**
 * @param proposed whether the person is in the turn
 * @param reasons why: for somebody proposed, facts each of which alone would change it; for somebody not proposed, facts
 *     that would change it together
 */
public record Explanation(boolean proposed, List<Reason> reasons) {}
