package mizuhiki.order.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.payout.NewPayout.Fee;
import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class PayoutTests {

    private static final UUID BROOCH = new UUID(0, 1);
    private static final UUID CARD = new UUID(0, 2);

    private final List<Sale> shipped = List.of(sale(BROOCH, 3_000), sale(CARD, 1_001));

    @Test
    void transferFeeIsSharedByPriceToTheYen() {
        var payout = payout(3_541, 100, "", new Fee(BROOCH, 330L), new Fee(CARD, 30L));

        assertThat(payout.lines()).extracting(PayoutLine::transferFee).containsExactly(Yen.of(75), Yen.of(25));
        assertThat(payout.expected()).isEqualTo(Yen.of(3_541));
        assertThat(payout.difference()).isEqualTo(Yen.ZERO);
    }

    @Test
    void differenceNeedsAReason() {
        assertThatThrownBy(() -> payout(3_500, 0, " ", new Fee(BROOCH, 330L)))
                .isInstanceOf(DifferenceUnexplained.class);

        assertThat(payout(3_500, 0, "広告費", new Fee(BROOCH, 330L)).difference()).isEqualTo(Yen.of(830));
    }

    @Test
    void orderNamedTwiceIsRefused() {
        assertThatThrownBy(() -> payout(0, 0, "", new Fee(BROOCH, 1L), new Fee(BROOCH, 2L)))
                .isInstanceOf(OrderPaidOut.class);
    }

    @Test
    void orderThatWasNotShippedIsRefused() {
        assertThatThrownBy(() -> payout(0, 0, "", new Fee(new UUID(0, 3), 1L))).isInstanceOf(OrderNotSold.class);
    }

    private Payout payout(long received, long transferFee, String reason, Fee... fees) {
        var day = LocalDate.of(2026, 11, 30);
        return Payout.of(new NewPayout("minne", day, received, transferFee, reason, List.of(fees)), shipped);
    }

    private static Sale sale(UUID order, long price) {
        return new Sale(
                order,
                order,
                order,
                null,
                "水引のブローチ",
                1,
                Yen.of(price),
                Yen.ZERO,
                Yen.ZERO,
                Yen.of(300),
                Yen.ZERO,
                Yen.ZERO,
                Instant.EPOCH);
    }
}
