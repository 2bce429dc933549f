package mizuhiki.order.payout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form: nothing yet, or what was written and cannot be kept as it is.
 *
 * @param refusal why
 */
record PayoutTyped(Map<String, String> fields, @Nullable Sentence refusal) {

    static PayoutTyped blank(LocalDate today) {
        return new PayoutTyped(Map.of("paidOn", today.toString(), "transferFee", "0"), null);
    }

    /** A notice has many orders: nobody should have to write all their fees again. */
    static PayoutTyped refused(MultiValueMap<String, String> fields, Refusal refusal) {
        return new PayoutTyped(fields.toSingleValueMap(), Sentence.of(refusal));
    }

    public String of(String field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    public String fee(UUID orderId) {
        return of(PayoutForm.PREFIX + orderId);
    }
}
