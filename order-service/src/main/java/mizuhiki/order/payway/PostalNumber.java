package mizuhiki.order.payway;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;

/**
 * ゆうちょ: the 記号 and 番号 of a passbook, which other banks know as a branch and a number (domain part 9).
 *
 * <p>Only ordinary savings, whose 記号 begins with 1 and whose 番号 ends with 1. What ends otherwise lacks a digit, or is
 * the number other banks know already: without its last digit it would be the account of somebody else.
 */
record PostalNumber(String symbol, String number) {

    private static final List<String> SPOKEN = List.of("ｾﾞﾛ", "ｲﾁ", "ﾆ", "ｻﾝ", "ﾖﾝ", "ｺﾞ", "ﾛｸ", "ﾅﾅ", "ﾊﾁ", "ｷﾕｳ");

    static PostalNumber written(String symbol, String number) {
        return new PostalNumber(BankAccount.digits(symbol), BankAccount.digits(number));
    }

    List<Fault> faults() {
        return Stream.of(
                        symbol.matches("1[0-9]{4}")
                                ? List.<Fault>of()
                                : List.of(Fault.in("symbol", "bank-postal-symbol")),
                        number.matches("[0-9]{1,7}1")
                                ? List.<Fault>of()
                                : List.of(Fault.in("postalNumber", "bank-postal-number")))
                .flatMap(List::stream)
                .toList();
    }

    /** Only of what was found right. */
    BankAccount account(String holder) {
        var branch = symbol.substring(1, 3) + "8";
        return BankAccount.written(new BankAccount(
                "9900",
                "ﾕｳﾁﾖ",
                branch,
                branch.chars().mapToObj(digit -> SPOKEN.get(digit - '0')).collect(joining()),
                AccountKind.ORDINARY,
                number.substring(0, number.length() - 1),
                holder));
    }
}
