package mizuhiki.order.bank;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account as it stands in a transfer file. */
public record BankAccount(
        String bankCode,
        String bankName,
        String branchCode,
        String branchName,
        AccountKind kind,
        String number,
        String holder) {

    private static final int NUMBER_DIGITS = 7;
    private static final int SHOWN_DIGITS = 3;

    /** What somebody wrote, brought into the form of the file as far as that needs no guess. */
    public static BankAccount written(BankAccount raw) {
        return new BankAccount(
                digits(raw.bankCode),
                Lettering.BANK_NAME.write(raw.bankName),
                digits(raw.branchCode),
                Lettering.BANK_NAME.write(raw.branchName),
                raw.kind,
                padded(digits(raw.number)),
                Lettering.HOLDER.write(raw.holder));
    }

    public List<Fault> faults() {
        var missing = holder.isEmpty() ? List.of(Fault.in("holder", "NotBlank")) : List.<Fault>of();
        return Stream.of(faultsBesidesHolder(), missing, Lettering.HOLDER.faults("holder", holder))
                .flatMap(List::stream)
                .toList();
    }

    /** For an account whose owner is written elsewhere. */
    public List<Fault> faultsBesidesHolder() {
        return Stream.of(
                        code("bankCode", bankCode, 4),
                        Lettering.BANK_NAME.faults("bankName", bankName),
                        code("branchCode", branchCode, 3),
                        Lettering.BANK_NAME.faults("branchName", branchName),
                        code("number", number, NUMBER_DIGITS))
                .flatMap(List::stream)
                .toList();
    }

    /** Enough to recognise, too little to use. */
    public String masked() {
        return "•".repeat(Math.max(0, number.length() - SHOWN_DIGITS))
                + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    /** Must have this many digits. */
    public static List<Fault> code(String field, String code, int length) {
        return code.matches("[0-9]{%d}".formatted(length))
                ? List.of()
                : List.of(Fault.in(field, "bank-digits", length));
    }

    /** Full-width digits are digits, and hyphens between them say nothing. */
    public static String digits(@Nullable String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    /** Banks print short numbers without the zeros in front. */
    public static String padded(String number) {
        return number.isEmpty() ? number : "0".repeat(Math.max(0, NUMBER_DIGITS - number.length())) + number;
    }

    /** Says nothing of the account: it must never end up in a log. */
    @Override
    public String toString() {
        return "BankAccount " + masked();
    }
}
