package mizuhiki.order.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.remitter.FileForm;
import mizuhiki.order.remitter.Remitter;
import mizuhiki.shared.money.Yen;

/**
 * 総合振込 as the JBA standard has it (domain part 9): header, payments, trailer, end.
 *
 * @param on the day the bank pays
 */
record TransferFile(Remitter remitter, LocalDate on, List<Payment> payments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);
    private static final String GENERAL_TRANSFER = "21";
    private static final String JIS = "0";

    Yen total() {
        return payments.stream().map(Payment::amount).collect(Yen.sum());
    }

    String text() {
        return header() + payments.stream().map(this::payment).collect(Collectors.joining()) + trailer() + end();
    }

    private String header() {
        var account = remitter.account();
        return new Fields()
                .add("1")
                .add(GENERAL_TRANSFER)
                .add(JIS)
                .digits(remitter.code(), 10)
                .letters(remitter.name(), 40)
                .add(DAY.format(on))
                .digits(account.bankCode(), 4)
                .letters(account.bankName(), 15)
                .digits(account.branchCode(), 3)
                .letters(account.branchName(), 15)
                .digits(account.kind().digit(), 1)
                .digits(account.number(), 7)
                .blank(17)
                .end(lineEnd());
    }

    private String payment(Payment payment) {
        BankAccount account = payment.account();
        return new Fields()
                .add("2")
                .digits(account.bankCode(), 4)
                .letters(account.bankName(), 15)
                .digits(account.branchCode(), 3)
                .letters(account.branchName(), 15)
                .add(form().clearingHouse().signs())
                .digits(account.kind().digit(), 1)
                .digits(account.number(), 7)
                .letters(account.holder(), 30)
                .digits(payment.amount().amount(), 10)
                .digits(form().newCode(), 1)
                .add(customer(payment.number()))
                .add(form().transferKind().sign())
                .add(form().edi() ? "Y" : " ")
                .blank(7)
                .end(lineEnd());
    }

    private String customer(int number) {
        var fields = new Fields();
        return form().edi()
                ? fields.letters(Integer.toString(number), 20).toString()
                : fields.digits(number, 10).digits(0, 10).toString();
    }

    private String trailer() {
        return new Fields()
                .add("8")
                .digits(payments.size(), 6)
                .digits(total().amount(), 12)
                .blank(101)
                .end(lineEnd());
    }

    private String end() {
        return new Fields().add("9").blank(119).end(lineEnd());
    }

    private FileForm form() {
        return remitter.form();
    }

    private String lineEnd() {
        return form().lineEnd().signs();
    }
}
