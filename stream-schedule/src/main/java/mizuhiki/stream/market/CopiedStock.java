package mizuhiki.stream.market;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As many of a piece as there are now, on paper: on the shelf, kept aside, or sold. */
final class CopiedStock {

    private final int all;
    private final Map<Integer, Integer> keptFor = new HashMap<>();
    private int free;
    private int sold;
    private @Nullable Integer takenAt;
    private @Nullable Integer soldOutAt;

    CopiedStock(int all) {
        this.all = all;
        this.free = all;
    }

    boolean isFree() {
        return free > 0;
    }

    boolean mayComeFree() {
        return free + sold < all;
    }

    int keptFor(int visitor) {
        return keptFor.getOrDefault(visitor, 0);
    }

    void keep(int visitor, int second) {
        keptFor.merge(visitor, 1, Integer::sum);
        take(second);
    }

    void putBack(int visitor) {
        keptFor.merge(visitor, -1, Integer::sum);
        free++;
    }

    void sellKept(int visitor, int second) {
        keptFor.merge(visitor, -1, Integer::sum);
        sold(second);
    }

    void sell(int second) {
        take(second);
        sold(second);
    }

    int sold() {
        return sold;
    }

    @Nullable
    Integer takenAt() {
        return takenAt;
    }

    @Nullable
    Integer soldOutAt() {
        return soldOutAt;
    }

    private void take(int second) {
        free--;
        if (free == 0 && takenAt == null) {
            takenAt = second;
        }
    }

    private void sold(int second) {
        sold++;
        if (sold == all) {
            soldOutAt = second;
        }
    }
}
