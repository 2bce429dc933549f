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

    private final Cancellation unpaid = new Cancellation(Reason.BUYER, Instant.EPOCH, false, 0, null, null, 0, 0);
    private final Cancellation paid = new Cancellation(Reason.PIECE_GONE, Instant.EPOCH, true, 0, null, null, 0, 0);
    private final Cancellation refunded =
            new Cancellation(Reason.PIECE_GONE, Instant.EPOCH, true, 0, LATE, Yen.of(3_370), 0, 1);

    @Test
    void whatWasPaidIsOwedUntilItIsGivenBack() {
        assertThat(paid.isRefundDue()).isTrue();
        assertThat(refunded.isRefundDue()).isFalse();
        assertThat(refunded.refundedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void nothingIsOwedForWhatWasNotPaid() {
        assertThat(unpaid.isRefundDue()).isFalse();
        assertThat(unpaid.refundedOn()).isNull();
        assertThatThrownBy(unpaid::requireRefundDue).isInstanceOf(RefundNotDue.class);
    }

    @Test
    void moneyIsGivenBackOnce() {
        assertThatThrownBy(refunded::requireRefundDue).isInstanceOf(AlreadyRefunded.class);
    }

    @Test
    void eachPieceThatComesBackIsOwed() {
        var first = new Cancellation(Reason.RETURNED, Instant.EPOCH, true, 2, LATE, Yen.of(3_000), 1, 1);

        assertThat(first.isRefundDue()).isTrue();
        assertThat(first.isWholeRefundDue()).isFalse();
    }
}
