package mizuhiki.order.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountTests {

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        var account = BankAccount.written(
                new BankAccount("９９９８", "なにわ", "123", "いたちぼり", AccountKind.ORDINARY, "12-345", "やまだ しょうた"));

        assertThat(account)
                .isEqualTo(
                        new BankAccount("9998", "ﾅﾆﾜ", "123", "ｲﾀﾁﾎﾞﾘ", AccountKind.ORDINARY, "0012345", "ﾔﾏﾀﾞ ｼﾖｳﾀ"));
        assertThat(account.faults()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var account =
                BankAccount.written(new BankAccount("998", "なにわ銀行", "12", "支店", AccountKind.ORDINARY, "12345678", ""));

        assertThat(account.faults())
                .extracting(Fault::field)
                .containsExactly("bankCode", "bankName", "branchCode", "branchName", "number", "holder");
    }

    @Test
    void onlyTheLastDigitsAreShown() {
        var account = new BankAccount("9998", "", "123", "", AccountKind.ORDINARY, "7654321", "ﾀﾅｶ");

        assertThat(account.masked()).isEqualTo("••••321");
        assertThat(account.toString()).doesNotContain("7654").doesNotContain("ﾀﾅｶ");
    }
}
