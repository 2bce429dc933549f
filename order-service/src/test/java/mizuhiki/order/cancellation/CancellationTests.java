package mizuhiki.order.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.order.cancellation.Cancellation.Reason;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class CancellationTests {

    private static final Instant LATE = Instant.parse("2026-11-30T15:30:00Z");
    private static final Yen PRICE = Yen.of(3_370);

    private final Cancellation unpaid = new Cancellation(Reason.BUYER, Instant.EPOCH, false, null, null);
    private final Cancellation paid = new Cancellation(Reason.PIECE_GONE, Instant.EPOCH, true, null, null);

    @Test
    void whatWasPaidIsOwedUntilItIsGivenBack() {
        var refunded = paid.refund(LATE, PRICE);

        assertThat(paid.isRefundDue()).isTrue();
        assertThat(refunded.isRefundDue()).isFalse();
        assertThat(refunded.refundedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(refunded.refunded()).isEqualTo(PRICE);
    }

    @Test
    void nothingIsOwedForWhatWasNotPaid() {
        assertThat(unpaid.isRefundDue()).isFalse();
        assertThat(unpaid.refundedOn()).isNull();
        assertThatThrownBy(() -> unpaid.refund(LATE, PRICE)).isInstanceOf(RefundNotDue.class);
    }

    @Test
    void moneyIsGivenBackOnce() {
        var refunded = paid.refund(LATE, PRICE);

        assertThatThrownBy(() -> refunded.refund(LATE, PRICE)).isInstanceOf(AlreadyRefunded.class);
    }
}
