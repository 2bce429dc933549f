package mizuhiki.catalog.hold;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.stock.Movement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a hold becomes, and the movements its pieces make by that.
 *
 * @param quantity how many pieces move
 * @param returned how many of them came back from a buyer
 */
record Step(UUID holdId, Hold.State state, @Nullable UUID orderId, int quantity, int returned, List<Kind> kinds) {

    static Step of(Hold hold, Hold.State state, @Nullable UUID orderId, Kind... movements) {
        return new Step(hold.id(), state, orderId, hold.quantity(), 0, List.of(movements));
    }

    static Step back(Hold hold, int pieces, Kind... movements) {
        return new Step(hold.id(), hold.state(), hold.orderId(), pieces, pieces, List.of(movements));
    }

    String[] kindNames() {
        return kinds.stream().map(Kind::name).toArray(String[]::new);
    }
}
