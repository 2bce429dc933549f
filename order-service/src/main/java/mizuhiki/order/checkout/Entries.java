package mizuhiki.order.checkout;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import mizuhiki.order.buyer.Buyer;
import mizuhiki.order.form.Keyboard;
import mizuhiki.order.purchase.Agreement.Delivery;
import mizuhiki.order.purchase.Agreement.Payment;
import org.jspecify.annotations.Nullable;

/** What a buyer fills in. */
record Entries(
        @NotBlank @Size(max = 80) @Nullable String name,
        @Pattern(regexp = "|[0-9]{3}-[0-9]{4}") @Nullable String postalCode,
        @Size(max = 200) @Nullable String address,
        @Email @Size(max = 200) @Nullable String email,

        @Pattern(regexp = "|[0-9+][0-9 ()-]{8,19}") @Nullable
        String phone,

        @NotNull @Nullable Delivery delivery,
        @NotNull @Nullable Payment payment) {

    static final Entries NONE = new Entries(null, null, null, null, null, Delivery.SHIPPING, Payment.BANK_TRANSFER);

    Entries {
        postalCode = postal(postalCode);
        phone = Keyboard.given(phone);
        email = halfWidth(email);
    }

    @AssertTrue
    public boolean isAddressGiven() {
        return delivery != Delivery.SHIPPING || isGiven(address) && isGiven(postalCode);
    }

    @AssertTrue
    public boolean isReachable() {
        return isGiven(email) || isGiven(phone);
    }

    @AssertTrue
    public boolean isPaymentPossible() {
        return payment != Payment.AT_PICKUP || delivery == Delivery.PICKUP;
    }

    Buyer buyer() {
        return new Buyer(text(name), text(postalCode), text(address), text(email), text(phone));
    }

    /** In one form, however it is written: 〒３９５０００１ is 395-0001. */
    private static @Nullable String postal(@Nullable String entry) {
        return entry == null
                ? null
                : Keyboard.plain(entry).strip().replaceFirst("^〒?\\s*([0-9]{3})[ -]*([0-9]{4})$", "$1-$2");
    }

    private static @Nullable String halfWidth(@Nullable String entry) {
        return entry == null
                ? null
                : Normalizer.normalize(entry, Normalizer.Form.NFKC).strip();
    }

    private static boolean isGiven(@Nullable String entry) {
        return !text(entry).isEmpty();
    }

    private static String text(@Nullable String entry) {
        return entry == null ? "" : entry.strip();
    }

    /** Says nothing: personal data must never end up in a log. */
    @Override
    public String toString() {
        return "Entries";
    }
}
