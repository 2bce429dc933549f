package mizuhiki.order.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.order.item.Item.State;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class ItemTests {

    @Test
    void whatIsThereCanBeClaimed() {
        var item = item(true, 2, 1, 4, 1);

        assertThat(item.state()).isEqualTo(State.AVAILABLE);
        assertThat(item.isClaimable()).isTrue();
        assertThat(item.gone()).isOne();
    }

    @Test
    void whatOthersHoldCanBeWaitedFor() {
        var item = item(true, 0, 1, 3, 0);

        assertThat(item.state()).isEqualTo(State.ON_HOLD);
        assertThat(item.isClaimable()).isTrue();
    }

    @Test
    void whatAShowKeepsIsNotSoldOutAndIsNotSoldHere() {
        var item = item(true, 0, 1, 3, 1);

        assertThat(item.state()).isEqualTo(State.KEPT);
        assertThat(item.isClaimable()).isFalse();
    }

    @Test
    void whatIsGoneOrWithdrawnCannotBeClaimed() {
        assertThat(item(true, 0, 0, 3, 0).state()).isEqualTo(State.SOLD_OUT);
        assertThat(item(true, 0, 0, 3, 0).isClaimable()).isFalse();
        assertThat(item(false, 2, 1, 3, 0).state()).isEqualTo(State.WITHDRAWN);
        assertThat(item(false, 2, 1, 3, 0).isClaimable()).isFalse();
    }

    private static Item item(boolean listed, int available, int held, int made, int kept) {
        return new Item(
                UUID.randomUUID(), "水引のブローチ", "", null, Yen.of(3000), Yen.of(600), listed, available, held, made, kept);
    }
}
