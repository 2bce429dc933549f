package mizuhiki.stream.outcome;

import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * One sum, and the orders it is made of.
 *
 * @param key {@link #NONE} where nothing is known to put the sales under
 */
record Line(String key, String label, List<Portion> portions) {

    static final String NONE = "none";

    public Yen yen() {
        return portions.stream().map(Portion::yen).collect(Yen.sum());
    }

    public int pieces() {
        return portions.stream().mapToInt(portion -> portion.sale().pieces()).sum();
    }

    public boolean isUnknown() {
        return key.equals(NONE);
    }
}
