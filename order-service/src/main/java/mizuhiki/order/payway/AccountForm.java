package mizuhiki.order.payway;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bank.Lettering;
import mizuhiki.order.bank.Written;
import org.jspecify.annotations.Nullable;

/**
 * How a member is to be paid, as somebody wrote it down; kept as written, so that nothing is lost where something is
 * wrong.
 *
 * @param symbol 記号 of a ゆうちょ passbook
 */
record AccountForm(
        @Size(max = 10) @Nullable String validFrom,
        @Size(max = 10) @Nullable String way,
        @Size(max = 40) @Nullable String bankCode,
        @Size(max = 100) @Nullable String bankName,
        @Size(max = 40) @Nullable String branchCode,
        @Size(max = 100) @Nullable String branchName,
        @Size(max = 10) @Nullable String kind,
        @Size(max = 40) @Nullable String number,
        @Size(max = 40) @Nullable String symbol,
        @Size(max = 40) @Nullable String postalNumber,
        @Size(max = 200) @Nullable String holder) {

    /** What the member chose; ゆうちょ is a transfer written differently. */
    enum Way {
        CASH,
        BANK,
        POSTAL
    }

    static AccountForm of(@Nullable PayWay way, LocalDate today) {
        var account = way == null ? null : way.account();
        return account == null
                ? new AccountForm(
                        today.toString(), Way.CASH.name(), null, null, null, null, null, null, null, null, null)
                : new AccountForm(
                        today.toString(),
                        Way.BANK.name(),
                        account.bankCode(),
                        account.bankName(),
                        account.branchCode(),
                        account.branchName(),
                        account.kind().name(),
                        account.number(),
                        null,
                        null,
                        account.holder());
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (day() == null) {
            faults.add(Fault.in("validFrom", "bank-day"));
        }
        switch (chosen()) {
            case CASH -> {}
            case BANK -> faults.addAll(bankFaults());
            case POSTAL -> faults.addAll(postalFaults());
            case null -> faults.add(Fault.in("way", "NotNull"));
        }
        return faults;
    }

    /** Only of what has no faults. */
    PayWay version(UUID personId) {
        var from = Objects.requireNonNull(day());
        return switch (Objects.requireNonNull(chosen())) {
            case CASH -> PayWay.cash(personId, from);
            case BANK -> PayWay.transfer(personId, from, account(Objects.requireNonNull(kindChosen())));
            case POSTAL -> PayWay.transfer(personId, from, postal().account(given(holder)));
        };
    }

    private List<Fault> bankFaults() {
        var chosenKind = kindChosen();
        var faults = new ArrayList<>(
                account(chosenKind == null ? AccountKind.ORDINARY : chosenKind).faults());
        if (chosenKind == null) {
            faults.add(Fault.in("kind", "NotNull"));
        }
        return faults;
    }

    private List<Fault> postalFaults() {
        var faults = new ArrayList<>(postal().faults());
        if (given(holder).isBlank()) {
            faults.add(Fault.in("holder", "NotBlank"));
        }
        faults.addAll(Lettering.HOLDER.faults("holder", Lettering.HOLDER.write(given(holder))));
        return faults;
    }

    private PostalNumber postal() {
        return PostalNumber.written(given(symbol), given(postalNumber));
    }

    private BankAccount account(AccountKind chosenKind) {
        return BankAccount.written(new BankAccount(
                given(bankCode),
                given(bankName),
                given(branchCode),
                given(branchName),
                chosenKind,
                given(number),
                given(holder)));
    }

    private @Nullable LocalDate day() {
        return Written.day(validFrom);
    }

    private @Nullable Way chosen() {
        return Written.oneOf(Way.values(), way);
    }

    private @Nullable AccountKind kindChosen() {
        return Written.oneOf(AccountKind.values(), kind);
    }

    private static String given(@Nullable String entry) {
        return entry == null ? "" : entry;
    }

    /** Says nothing of the account: it must never end up in a log. */
    @Override
    public String toString() {
        return "AccountForm " + way;
    }
}
