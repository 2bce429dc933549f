package mizuhiki.order.payway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;
import org.junit.jupiter.api.Test;

class AccountFormTests {

    @Test
    void passbookOfTheJapanPostBankIsABranchAndANumber() {
        var account = PostalNumber.written("１４２３０", "1234567-1").account("たなか はなこ");

        assertThat(account)
                .isEqualTo(new BankAccount("9900", "ﾕｳﾁﾖ", "428", "ﾖﾝﾆﾊﾁ", AccountKind.ORDINARY, "1234567", "ﾀﾅｶ ﾊﾅｺ"));
        assertThat(PostalNumber.written("10010", "231").account("ｱ").number()).isEqualTo("0000023");
        assertThat(account.faults()).isEmpty();
    }

    @Test
    void passbookThatCannotBeReadIsRefused() {
        assertThat(PostalNumber.written("01230", "1").faults())
                .extracting(Fault::code)
                .containsExactly("bank-postal-symbol", "bank-postal-number");
    }

    /** A digit was left out, or it is what other banks call the account already: either way it would be another one. */
    @Test
    void numberOfAPassbookEndsWithOne() {
        assertThat(PostalNumber.written("14230", "1234567").faults())
                .extracting(Fault::code)
                .containsExactly("bank-postal-number");
        assertThat(PostalNumber.written("14230", "12345671").faults()).isEmpty();
    }

    @Test
    void formTellsAllThatIsWrongWithIt() {
        var form = new AccountForm("tomorrow", "BANK", "1", null, "2", null, "SHOE_BOX", "x", null, null, "田中");

        assertThat(form.faults())
                .extracting(Fault::field)
                .containsExactly("validFrom", "bankCode", "branchCode", "number", "holder", "kind");
    }

    @Test
    void cashNeedsNoAccount() {
        var form = new AccountForm("2026-12-01", "CASH", null, null, null, null, null, null, null, null, null);

        assertThat(form.faults()).isEmpty();
        assertThat(form.version(UUID.randomUUID()).account()).isNull();
    }
}
