package mizuhiki.order.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Lettering;
import mizuhiki.order.remitter.FileForm;
import mizuhiki.order.remitter.FileForm.ClearingHouse;
import mizuhiki.order.remitter.FileForm.LineEnd;
import mizuhiki.order.remitter.FileForm.TransferKind;
import mizuhiki.order.remitter.Remitter;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The file of domain part 9, to the byte. */
class TransferFileTests {

    private static final Path VECTORS = Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors");
    private static final Vector VECTOR =
            JsonMapper.shared().readValue(VECTORS.resolve("zengin.json").toFile(), Vector.class);
    private static final FileForm USUAL =
            new FileForm(TransferKind.SEVEN, ClearingHouse.SPACES, 0, LineEnd.CRLF, false);

    /** The vector says customers 1 and 2; in its bytes, which domain part 9 prints too, stand 101 and 102. */
    private static final int MEMBERS = 100;

    record Vector(String file, int bytes, String sha256, Map<String, String> settings, List<Line> payments) {}

    record Line(
            String bank, String branch, String kind, String account, String name, long amount, String customerCode) {

        Payment payment() {
            return new Payment(
                    MEMBERS + Integer.parseInt(customerCode),
                    accountOf(bank, branch, kind, account, name),
                    Yen.of(amount));
        }
    }

    @Test
    void fileIsTheOneOfTheStandardByteForByte() throws Exception {
        var bytes = vectorFile(USUAL).text().getBytes(Lettering.CHARSET);

        assertThat(bytes).hasSize(VECTOR.bytes()).isEqualTo(Files.readAllBytes(VECTORS.resolve(VECTOR.file())));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(VECTOR.sha256());
    }

    @Test
    void banksThatWantOneLongLineGetIt() {
        var text = vectorFile(new FileForm(TransferKind.SEVEN, ClearingHouse.SPACES, 0, LineEnd.NONE, false))
                .text();

        assertThat(text).hasSize(600).doesNotContain("\r", "\n");
    }

    @Test
    void settingsOfTheBankStandWhereTheyBelong() throws IOException {
        var text = vectorFile(new FileForm(TransferKind.ZERO, ClearingHouse.ZEROS, 1, LineEnd.CRLF, true))
                .text();
        var first = text.split("\r\n")[1];

        assertThat(first.substring(38, 42)).isEqualTo("0000");
        assertThat(first.charAt(90)).isEqualTo('1');
        assertThat(first.substring(91, 111)).isEqualTo("101" + " ".repeat(17));
        assertThat(first.charAt(111)).isEqualTo('0');
        assertThat(first.charAt(112)).isEqualTo('Y');
        var blank = vectorFile(new FileForm(TransferKind.SPACE, ClearingHouse.SPACES, 0, LineEnd.CRLF, false));
        assertThat(blank.text().split("\r\n")[1].charAt(111)).isEqualTo(' ');
    }

    @Test
    void nothingIsEverCutShort() {
        var account = accountOf("9998 ﾅﾆﾜ", "123 ｲﾀﾁﾎﾞﾘ", "1", "7654321", "ｱ".repeat(31));
        var payment = new Payment(1, account, Yen.of(1));
        var file = new TransferFile(remitter(USUAL), LocalDate.of(2026, 12, 25), List.of(payment));

        assertThatThrownBy(file::text).isInstanceOf(IllegalStateException.class);
    }

    static TransferFile vectorFile(FileForm form) {
        var day = LocalDate.parse("2026-" + VECTOR.settings().get("transferDate"));
        return new TransferFile(
                remitter(form),
                day,
                VECTOR.payments().stream().map(Line::payment).toList());
    }

    private static Remitter remitter(FileForm form) {
        return new Remitter(
                set("remitterCode"),
                set("remitterName"),
                accountOf(set("bank"), set("branch"), set("accountKind"), set("account"), ""),
                form);
    }

    private static String set(String name) {
        return VECTOR.settings().getOrDefault(name, "");
    }

    private static BankAccount accountOf(String bank, String branch, String kind, String number, String name) {
        return new BankAccount(
                bank.substring(0, 4),
                bank.substring(5),
                branch.substring(0, 3),
                branch.substring(4),
                kind.equals("1") ? AccountKind.ORDINARY : AccountKind.OTHER,
                number,
                name);
    }
}
