package mizuhiki.order.payout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.awaited.Looking;
import mizuhiki.order.form.Keyboard;
import mizuhiki.order.payout.NewPayout.Fee;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/** The head of a payout; its orders are in fields named {@code fee.<order>}, empty for those not in it. */
record PayoutForm(
        @NotBlank @Size(max = 40) String channel,
        @NotNull LocalDate paidOn,
        @NotNull @Min(0) @Max(NewPayout.MOST) Long received,
        @NotNull @Min(0) @Max(NewPayout.MOST) Long transferFee,
        @Size(max = 200) @Nullable String reason) {

    private static final String PREFIX = "fee.";

    NewPayout told(MultiValueMap<String, String> fields) {
        var fees = fields.toSingleValueMap().entrySet().stream()
                .filter(PayoutForm::isFee)
                .map(PayoutForm::fee)
                .toList();
        return new NewPayout(channel, paidOn, received, transferFee, reason, fees);
    }

    /** Which orders the page shows: what has a fee already stays in sight. */
    static Looking looking(Map<String, String> fields) {
        var chosen = fields.entrySet().stream()
                .filter(PayoutForm::isFee)
                .map(PayoutForm::orderId)
                .toList();
        var more = fields.get("more");
        return new Looking(chosen, fields.get("number"), StringUtils.hasText(more) ? FormId.read(more) : null);
    }

    private static boolean isFee(Map.Entry<String, String> field) {
        return field.getKey().startsWith(PREFIX) && StringUtils.hasText(field.getValue());
    }

    private static UUID orderId(Map.Entry<String, String> field) {
        return FormId.read(field.getKey().substring(PREFIX.length()));
    }

    private static Fee fee(Map.Entry<String, String> field) {
        var yen = Keyboard.plain(field.getValue()).strip();
        if (!yen.matches("[0-9]{1,9}") || Long.parseLong(yen) > NewPayout.MOST) {
            throw new FeeUnclear(OrderNumber.of(orderId(field)));
        }
        return new Fee(orderId(field), Long.valueOf(yen));
    }

    /** What is written as the fee of an order is no amount a channel charges. */
    static final class FeeUnclear extends Refusal {

        private FeeUnclear(String orderNumber) {
            super(Reason.INVALID, orderNumber);
        }
    }
}
