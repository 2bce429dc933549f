package mizuhiki.order.payout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payout as staff read it from the channel's notice.
 *
 * @param orders at least one, unless it is put right because no money came at all
 */
record NewPayout(
        @NotBlank @Size(max = 40) String channel,
        @NotNull LocalDate paidOn,
        @NotNull @Min(0) @Max(MOST) Long received,
        @NotNull @Min(0) @Max(MOST) Long transferFee,
        @Size(max = 200) @Nullable String reason,
        @NotNull @Size(max = 1000) List<@NotNull @Valid Fee> orders) {

    static final long MOST = 100_000_000;

    record Fee(
            @NotNull UUID orderId,
            @NotNull @Min(0) @Max(MOST) Long channelFee) {}

    List<UUID> orderIds() {
        return orders.stream().map(Fee::orderId).toList();
    }

    String givenReason() {
        return reason == null ? "" : reason.strip();
    }
}
