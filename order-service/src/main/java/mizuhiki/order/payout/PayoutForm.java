package mizuhiki.order.payout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import mizuhiki.order.payout.NewPayout.Fee;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.server.ServerWebInputException;

/** The head of a payout; its orders are in fields named {@code fee.<order>}, empty for those not in it. */
record PayoutForm(
        @NotBlank @Size(max = 40) String channel,
        @NotNull LocalDate paidOn,
        @NotNull @Min(0) @Max(NewPayout.MOST) Long received,
        @NotNull @Min(0) @Max(NewPayout.MOST) Long transferFee,
        @Size(max = 200) @Nullable String reason) {

    static final String PREFIX = "fee.";

    NewPayout told(MultiValueMap<String, String> fields) {
        var fees = fields.toSingleValueMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX) && StringUtils.hasText(field.getValue()))
                .map(PayoutForm::fee)
                .toList();
        return new NewPayout(channel, paidOn, received, transferFee, reason, fees);
    }

    private static Fee fee(Map.Entry<String, String> field) {
        var yen = field.getValue().strip();
        if (!yen.matches("[0-9]{1,9}") || Long.parseLong(yen) > NewPayout.MOST) {
            throw new ServerWebInputException("not yen: " + yen);
        }
        return new Fee(FormId.read(field.getKey().substring(PREFIX.length())), Long.valueOf(yen));
    }
}
