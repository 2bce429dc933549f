package mizuhiki.order.remitter;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bank.Written;
import org.jspecify.annotations.Nullable;

/** The office's account as a manager writes it down; kept as written, so that nothing is lost where something is wrong. */
record RemitterForm(
        @Size(max = 10) @Nullable String validFrom,
        @Size(max = 40) @Nullable String remitterCode,
        @Size(max = 200) @Nullable String remitterName,
        @Size(max = 40) @Nullable String bankCode,
        @Size(max = 100) @Nullable String bankName,
        @Size(max = 40) @Nullable String branchCode,
        @Size(max = 100) @Nullable String branchName,
        @Size(max = 10) @Nullable String kind,
        @Size(max = 40) @Nullable String number,
        @Size(max = 10) @Nullable String transferKind,
        @Size(max = 10) @Nullable String clearingHouse,
        @Size(max = 1) @Nullable String newCode,
        @Size(max = 10) @Nullable String lineEnd,
        @Nullable Boolean edi) {

    static RemitterForm blank(LocalDate today) {
        return new RemitterForm(
                today.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "SEVEN",
                "SPACES",
                "0",
                "CRLF",
                false);
    }

    static RemitterForm of(Remitter remitter, LocalDate today) {
        var account = remitter.account();
        var form = remitter.form();
        return new RemitterForm(
                today.toString(),
                remitter.code(),
                remitter.name(),
                account.bankCode(),
                account.bankName(),
                account.branchCode(),
                account.branchName(),
                account.kind().name(),
                account.number(),
                form.transferKind().name(),
                form.clearingHouse().name(),
                String.valueOf(form.newCode()),
                form.lineEnd().name(),
                form.edi());
    }

    List<Fault> faults() {
        var faults = new ArrayList<>(remitter().faults());
        require(faults, "validFrom", day());
        require(faults, "kind", kindChosen());
        require(faults, "transferKind", Written.oneOf(FileForm.TransferKind.values(), transferKind));
        require(faults, "clearingHouse", Written.oneOf(FileForm.ClearingHouse.values(), clearingHouse));
        require(faults, "lineEnd", Written.oneOf(FileForm.LineEnd.values(), lineEnd));
        if (!given(newCode).matches("[012]")) {
            faults.add(Fault.in("newCode", "NotNull"));
        }
        return faults;
    }

    /** What could not be read stands as the usual here, and is told in the faults. */
    Remitter remitter() {
        var account = new BankAccount(
                given(bankCode),
                given(bankName),
                given(branchCode),
                given(branchName),
                or(kindChosen(), AccountKind.ORDINARY),
                given(number),
                "");
        return Remitter.written(given(remitterCode), given(remitterName), account, form());
    }

    LocalDate from() {
        return Objects.requireNonNull(day());
    }

    private FileForm form() {
        return new FileForm(
                or(Written.oneOf(FileForm.TransferKind.values(), transferKind), FileForm.TransferKind.SEVEN),
                or(Written.oneOf(FileForm.ClearingHouse.values(), clearingHouse), FileForm.ClearingHouse.SPACES),
                given(newCode).matches("[012]") ? Integer.parseInt(given(newCode)) : 0,
                or(Written.oneOf(FileForm.LineEnd.values(), lineEnd), FileForm.LineEnd.CRLF),
                Boolean.TRUE.equals(edi));
    }

    private @Nullable LocalDate day() {
        return Written.day(validFrom);
    }

    private @Nullable AccountKind kindChosen() {
        return Written.oneOf(AccountKind.values(), kind);
    }

    private static void require(List<Fault> faults, String field, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.in(field, "NotNull"));
        }
    }

    private static <T> T or(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    private static String given(@Nullable String entry) {
        return entry == null ? "" : entry;
    }

    /** Says nothing of the account: it must never end up in a log. */
    @Override
    public String toString() {
        return "RemitterForm";
    }
}
