package mizuhiki.stream.play;

import java.util.List;
import java.util.Map;
import mizuhiki.stream.market.Loads;
import mizuhiki.stream.role.Exposure;

/** What somebody in a role has to do, as far as it can be counted. */
public enum Duty {
    COMMENTS,
    CLAIMS,
    ORDERS,
    PIECES,
    OTHER;

    /** By the names roles usually have; an office may use others. */
    private static final Map<String, Duty> BY_NAME = Map.of("コメント", COMMENTS, "在庫", CLAIMS, "梱包", ORDERS);

    static Duty of(String role, Exposure exposure) {
        return BY_NAME.entrySet().stream()
                .filter(entry -> role.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(exposure == Exposure.NONE ? OTHER : PIECES);
    }

    /** By the minute. */
    List<Integer> in(Loads loads) {
        return switch (this) {
            case COMMENTS -> loads.comments();
            case CLAIMS -> loads.claims();
            case ORDERS -> loads.orders();
            case PIECES -> loads.pieces();
            case OTHER -> List.of();
        };
    }
}
