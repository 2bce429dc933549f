package mizuhiki.order.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.bank.Fault;
import mizuhiki.order.bankday.BankDays;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.remitter.Remitter;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would be made now: who is paid, who is left out and why, and everything the bank would not accept.
 *
 * @param lines who is paid, whatever may still be wrong with their account
 * @param earlier who stands in an earlier file of the month and could stand in this one as well
 */
record TransferDraft(
        List<Due> lines,
        List<LeftOut> leftOut,
        List<Due> earlier,
        List<Objection> objections,
        @Nullable TransferFile file) {

    enum Why {
        NO_WAGE,
        CASH,
        HANDED,
        IN_FILE
    }

    record LeftOut(UUID personId, String name, Yen amount, Why why) {}

    /** @param name of the member, empty where it concerns the file or the office */
    record Objection(String name, Fault fault) {

        static List<Objection> to(String name, List<Fault> faults) {
            return faults.stream().map(fault -> new Objection(name, fault)).toList();
        }
    }

    /** What a draft is made of. */
    record Facts(List<Due> due, @Nullable Remitter remitter, BankDays days, LocalDate today) {}

    static TransferDraft of(Facts facts, TransferOrder order) {
        var leftOut = new ArrayList<LeftOut>();
        var lines = new ArrayList<Due>();
        for (var due : facts.due()) {
            var why = leftOut(due, order);
            if (why == null) {
                lines.add(due);
            } else {
                leftOut.add(new LeftOut(due.personId(), due.name(), due.amount(), why));
            }
        }
        var objections = objections(facts, order, lines);
        var file = objections.isEmpty() ? file(facts, order, lines) : null;
        var earlier = facts.due().stream().filter(TransferDraft::mayBeRepeated).toList();
        return new TransferDraft(List.copyOf(lines), List.copyOf(leftOut), earlier, objections, file);
    }

    public Yen total() {
        return lines.stream().map(Due::amount).collect(Yen.sum());
    }

    private static boolean mayBeRepeated(Due due) {
        return due.isInFile() && due.isByTransfer() && !due.isHanded();
    }

    private static @Nullable Why leftOut(Due due, TransferOrder order) {
        if (!due.amount().isPositive()) {
            return Why.NO_WAGE;
        }
        if (due.isHanded()) {
            return Why.HANDED;
        }
        if (!due.isByTransfer()) {
            return Why.CASH;
        }
        return due.isInFile() && !order.repeats(due.personId()) ? Why.IN_FILE : null;
    }

    private static List<Objection> objections(Facts facts, TransferOrder order, List<Due> lines) {
        var nobody = lines.isEmpty() ? List.of(Fault.in("payments", "bank-nobody")) : List.<Fault>of();
        return Stream.of(
                        Objection.to("", day(facts, order.day())),
                        Objection.to("", order.faults()),
                        Objection.to("", remitter(facts.remitter())),
                        Objection.to("", nobody),
                        lines.stream()
                                .flatMap(due -> Objection.to(due.name(), account(due.way())).stream())
                                .toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> day(Facts facts, @Nullable LocalDate day) {
        if (day == null) {
            return List.of(Fault.in("on", "bank-day"));
        }
        if (day.isBefore(facts.today())) {
            return List.of(Fault.in("on", "bank-past"));
        }
        return facts.days().isOpen(day)
                ? List.of()
                : List.of(Fault.in("on", "bank-closed", day, facts.days().next(day)));
    }

    private static List<Fault> remitter(@Nullable Remitter remitter) {
        return remitter == null ? List.of(Fault.in("remitter", "bank-remitter")) : remitter.faults();
    }

    private static List<Fault> account(@Nullable PayWay way) {
        return way == null || way.account() == null
                ? List.of(Fault.in("account", "bank-missing"))
                : way.account().faults();
    }

    private static TransferFile file(Facts facts, TransferOrder order, List<Due> lines) {
        return new TransferFile(
                Objects.requireNonNull(facts.remitter()),
                Objects.requireNonNull(order.day()),
                lines.stream().map(TransferDraft::payment).toList());
    }

    private static Payment payment(Due due) {
        var account = Objects.requireNonNull(due.way()).account();
        return new Payment(due.number(), Objects.requireNonNull(account), due.amount());
    }
}
