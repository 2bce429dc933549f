package mizuhiki.order.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.bank.AccountKind;
import mizuhiki.order.bank.BankAccount;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bankday.BankDays;
import mizuhiki.order.payway.PayMethod;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.remitter.FileForm;
import mizuhiki.order.remitter.Remitter;
import mizuhiki.order.transfer.TransferDraft.LeftOut;
import mizuhiki.order.transfer.TransferDraft.Objection;
import mizuhiki.order.transfer.TransferDraft.Why;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferDraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);
    private static final BankAccount GOOD = account("7654321", "ﾀﾅｶ ﾊﾅｺ");
    private static final Remitter REMITTER = new Remitter(
            "1234567890",
            "ｼﾔ)ﾋﾟｱﾂｸﾙｶｲ",
            account("1234567", ""),
            new FileForm(FileForm.TransferKind.SEVEN, FileForm.ClearingHouse.SPACES, 0, FileForm.LineEnd.CRLF, false));

    @Test
    void membersByTransferAreInTheFile() {
        var draft = draft(FRIDAY, due("はなこ", 17_510, way(GOOD)), due("けん", 22_440, way(account("0012345", "ｹﾝ"))));

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.total()).isEqualTo(Yen.of(39_950));
        assertThat(draft.file()).isNotNull();
    }

    @Test
    void othersAreLeftOutAndListed() {
        var draft = draft(
                FRIDAY,
                due("はなこ", 17_510, way(GOOD)),
                due("ぜろ", 0, way(GOOD)),
                due("げんきん", 500, null),
                handed("わたした", 700),
                again("ファイル", 900));

        assertThat(draft.lines()).extracting(Due::name).containsExactly("はなこ");
        assertThat(draft.leftOut())
                .extracting(LeftOut::name, LeftOut::why)
                .containsExactly(
                        tuple("ぜろ", Why.NO_WAGE),
                        tuple("げんきん", Why.CASH),
                        tuple("わたした", Why.HANDED),
                        tuple("ファイル", Why.IN_FILE));
    }

    @Test
    void everythingTheBankWouldObjectToIsToldAtOnceByMemberAndField() {
        var draft = draftOf(
                LocalDate.of(2026, 12, 26),
                null,
                due("ながい", 1, way(account("7654321", "ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞ"))),
                due("漢字", 1, way(account("765", "田中"))),
                due("なし", 1, new PayWay(UUID.randomUUID(), UUID.randomUUID(), TODAY, PayMethod.TRANSFER, null)));

        assertThat(draft.file()).isNull();
        assertThat(draft.objections())
                .containsExactly(
                        new Objection(
                                "",
                                Fault.in("on", "bank-closed", LocalDate.of(2026, 12, 26), LocalDate.of(2026, 12, 28))),
                        new Objection("", Fault.in("remitter", "bank-remitter")),
                        new Objection(
                                "ながい", Fault.in("holder", "bank-length", 30, 32, "ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾞ")),
                        new Objection("漢字", Fault.in("number", "bank-digits", 7)),
                        new Objection("漢字", Fault.in("holder", "bank-letters", "田 中")),
                        new Objection("なし", Fault.in("account", "bank-missing")));
    }

    @Test
    void accountOfTheOfficeIsLookedAtToo() {
        var wrong = new Remitter("12", "", account("1234567", ""), REMITTER.form());

        assertThat(draftOf(FRIDAY, wrong, due("はなこ", 1, way(GOOD))).objections())
                .extracting(objection -> objection.fault().field())
                .containsExactly("remitterCode", "remitterName");
    }

    @Test
    void banksDoNotPayYesterdayNorOnNoDay() {
        assertThat(codes(draft(TODAY.minusDays(1), due("はなこ", 1, way(GOOD))))).containsExactly("bank-past");
        assertThat(codes(TransferDraft.of(
                        facts(REMITTER, due("はなこ", 1, way(GOOD))), new TransferOrder("32 December", null, null))))
                .containsExactly("bank-day");
    }

    @Test
    void emptyFileIsNotMade() {
        assertThat(codes(draft(FRIDAY, due("はなこ", 0, way(GOOD))))).containsExactly("bank-nobody");
    }

    @Test
    void whoStandsInAnEarlierFileIsPaidAgainOnlyForAReason() {
        var again = again("はなこ", 500);
        var silent = new TransferOrder(FRIDAY.toString(), Set.of(again.personId()), " ");
        var told = new TransferOrder(FRIDAY.toString(), Set.of(again.personId()), "口座がちがっていた");

        assertThat(codes(TransferDraft.of(facts(REMITTER, again), silent))).containsExactly("NotBlank");
        assertThat(TransferDraft.of(facts(REMITTER, again), told).file()).isNotNull();
    }

    private static List<String> codes(TransferDraft draft) {
        return draft.objections().stream().map(one -> one.fault().code()).toList();
    }

    @Test
    void reasonIsMeasuredAsItIsKept() {
        var longest = "あ".repeat(200);

        assertThat(faults(longest + " \n")).isEmpty();
        assertThat(new TransferOrder(FRIDAY.toString(), null, longest + " \n").why())
                .isEqualTo(longest);
        assertThat(faults(longest + "あ")).hasSize(1);
    }

    private static Set<ConstraintViolation<TransferOrder>> faults(String reason) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(new TransferOrder(FRIDAY.toString(), null, reason));
        }
    }

    private static TransferDraft draft(LocalDate day, Due... due) {
        return draftOf(day, REMITTER, due);
    }

    private static TransferDraft draftOf(LocalDate day, @Nullable Remitter remitter, Due... due) {
        return TransferDraft.of(facts(remitter, due), TransferOrder.on(day));
    }

    private static TransferDraft.Facts facts(@Nullable Remitter remitter, Due... due) {
        return new TransferDraft.Facts(List.of(due), remitter, new BankDays(Set.of()), TODAY);
    }

    private static Due due(String name, long amount, @Nullable PayWay way) {
        return new Due(UUID.randomUUID(), name, Yen.of(amount), way, 1, given(false, false));
    }

    private static Due handed(String name, long amount) {
        return new Due(UUID.randomUUID(), name, Yen.of(amount), way(GOOD), 1, given(false, true));
    }

    private static Due again(String name, long amount) {
        return new Due(UUID.randomUUID(), name, Yen.of(amount), way(GOOD), 1, given(true, false));
    }

    private static Due.Given given(boolean inFile, boolean handed) {
        var open = !inFile && !handed;
        return new Due.Given(inFile ? 1 : 0, inFile, handed, open, open);
    }

    private static PayWay way(BankAccount account) {
        return new PayWay(UUID.randomUUID(), UUID.randomUUID(), TODAY, PayMethod.TRANSFER, account);
    }

    private static BankAccount account(String number, String holder) {
        return new BankAccount("9998", "ﾅﾆﾜ", "123", "ｲﾀﾁﾎﾞﾘ", AccountKind.ORDINARY, number, holder);
    }
}
