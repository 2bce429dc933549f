package mizuhiki.order.shop;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import mizuhiki.order.form.Keyboard;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** The shop's terms as a manager writes them; kept as written, so that nothing is lost where something is wrong. */
record NewTerms(
        @Nullable String validFrom,
        @NotNull @Pattern(regexp = YEN) @Nullable String shippingFee,

        @NotNull @Pattern(regexp = "[1-9]|[1-5][0-9]|60") @Nullable
        String paymentDays,

        @NotBlank @Size(max = 500) @Nullable String deliveryTime,
        @Size(max = 500) @Nullable String pickupPlace,
        @NotBlank @Size(max = 2000) @Nullable String returnTerms,
        @NotBlank @Size(max = 500) @Nullable String otherCosts,
        @NotNull @Pattern(regexp = YEN) @Nullable String shippingCost,

        @NotNull @Pattern(regexp = "100|[0-9]{1,2}([.][0-9]{1,2})?") @Nullable
        String channelFeePercent) {

    private static final String YEN = "[0-9]{1,6}";

    NewTerms {
        shippingFee = Keyboard.given(shippingFee);
        paymentDays = Keyboard.given(paymentDays);
        shippingCost = Keyboard.given(shippingCost);
        channelFeePercent = Keyboard.given(channelFeePercent);
    }

    static NewTerms blank(LocalDate from) {
        return new NewTerms(from.toString(), null, "7", null, null, null, null, null, "0");
    }

    static NewTerms of(Terms terms, LocalDate from) {
        return new NewTerms(
                from.toString(),
                String.valueOf(terms.shippingFee().amount()),
                String.valueOf(terms.paymentDays()),
                terms.deliveryTime(),
                terms.pickupPlace(),
                terms.returnTerms(),
                terms.otherCosts(),
                String.valueOf(terms.shippingCost().amount()),
                terms.channelFeePercent().toPlainString());
    }

    @AssertTrue
    public boolean isDayKnown() {
        return day() != null;
    }

    private @Nullable LocalDate day() {
        try {
            return validFrom == null ? null : LocalDate.parse(validFrom);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Only of what was found valid. */
    Terms terms() {
        return new Terms(
                Objects.requireNonNull(day()),
                Yen.of(Long.parseLong(given(shippingFee))),
                Integer.parseInt(given(paymentDays)),
                given(deliveryTime),
                pickupPlace,
                given(returnTerms),
                given(otherCosts),
                Yen.of(Long.parseLong(given(shippingCost))),
                new BigDecimal(given(channelFeePercent)).movePointRight(2).intValueExact());
    }

    private static String given(@Nullable String entry) {
        return Objects.requireNonNull(entry).strip();
    }
}
