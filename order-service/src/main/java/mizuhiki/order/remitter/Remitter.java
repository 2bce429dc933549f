package mizuhiki.order.remitter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bank.Lettering;

/**
 * The office as its bank knows it.
 *
 * @param code 依頼人コード, given by the bank
 * @param account without a holder: the name stands beside it
 */
public record Remitter(String code, String name, BankAccount account, FileForm form) {

    private static final int CODE_DIGITS = 10;
    private static final Set<AccountKind> KINDS = Set.of(AccountKind.ORDINARY, AccountKind.CURRENT, AccountKind.OTHER);

    static Remitter written(String code, String name, BankAccount account, FileForm form) {
        return new Remitter(
                BankAccount.digits(code), Lettering.REMITTER.write(name), BankAccount.written(account), form);
    }

    public List<Fault> faults() {
        return Stream.of(
                        BankAccount.code("remitterCode", code, CODE_DIGITS),
                        name.isEmpty() ? List.of(Fault.in("remitterName", "NotBlank")) : List.<Fault>of(),
                        Lettering.REMITTER.faults("remitterName", name),
                        account.faultsBesidesHolder(),
                        KINDS.contains(account.kind()) ? List.<Fault>of() : List.of(Fault.in("kind", "bank-kind")))
                .flatMap(List::stream)
                .toList();
    }
}
