package mizuhiki.order.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.awaited.Looking;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.FormId;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * What stands in the form: nothing yet, or what was written and cannot be kept as it is.
 *
 * @param refusal why
 */
record PayoutTyped(Map<String, String> fields, @Nullable Sentence refusal) {

    static PayoutTyped blank(LocalDate today) {
        return new PayoutTyped(Map.of("paidOn", today.toString(), "transferFee", "0"), null);
    }

    /** Nothing is noted yet: somebody looks for more of its orders. */
    static PayoutTyped looking(MultiValueMap<String, String> fields) {
        return new PayoutTyped(fields.toSingleValueMap(), null);
    }

    /** A notice has many orders: nobody should have to write all their fees again. */
    static PayoutTyped refused(MultiValueMap<String, String> fields, Refusal refusal) {
        return new PayoutTyped(fields.toSingleValueMap(), Sentence.of(refusal));
    }

    public String of(String field) {
        return Objects.requireNonNullElse(fields.get(field), "");
    }

    /** What has a fee already stays in sight. */
    Looking looking() {
        return new Looking(chosen(), of("number"), StringUtils.hasText(of("more")) ? FormId.read(of("more")) : null);
    }

    private List<UUID> chosen() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PayoutForm.PREFIX) && StringUtils.hasText(field.getValue()))
                .map(field -> FormId.read(field.getKey().substring(PayoutForm.PREFIX.length())))
                .toList();
    }

    public String fee(UUID orderId) {
        return of(PayoutForm.PREFIX + orderId);
    }
}
