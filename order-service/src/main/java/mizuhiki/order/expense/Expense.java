package mizuhiki.order.expense;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.apportion.Apportioned;
import mizuhiki.order.apportion.Basis;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One expense as it was entered.
 *
 * @param bill what was paid in all
 * @param amount the part production bears; negative where it cancels an earlier one
 */
public record Expense(
        UUID id,
        LocalDate day,
        ExpenseKind kind,
        Yen bill,
        int perMille,
        Yen amount,
        Basis basis,
        String explanation,
        String note,
        @Nullable UUID cancels,
        List<Part> parts) {

    public record Part(CostPlace place, Yen amount) {}

    static Expense of(UUID id, LocalDate day, ExpenseKind kind, Apportioned share, String note) {
        var parts = share.parts().entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
        return new Expense(
                id,
                day,
                kind,
                share.bill(),
                share.perMille(),
                share.amount(),
                share.basis(),
                share.explanation(),
                note,
                null,
                parts);
    }

    /** However its parts are in order. */
    boolean isKeptAs(Expense kept) {
        return kept.day.equals(day)
                && kept.kind == kind
                && kept.bill.equals(bill)
                && kept.note.equals(note)
                && Set.copyOf(kept.parts).equals(Set.copyOf(parts));
    }

    public boolean isCancellation() {
        return cancels != null;
    }

    Expense cancelled(LocalDate on, String why) {
        if (isCancellation()) {
            throw new ExpenseAlreadyCancelled(id);
        }
        var back = parts.stream()
                .map(part -> new Part(part.place(), part.amount().negated()))
                .toList();
        return new Expense(
                UuidCreator.getTimeOrderedEpoch(),
                on,
                kind,
                bill.negated(),
                perMille,
                amount.negated(),
                basis,
                explanation,
                why,
                id,
                back);
    }

    Entry entry() {
        return Entry.of(
                Entry.Kind.EXPENSE,
                id,
                day,
                List.of(Posting.on(Account.EXPENSES, amount), Posting.on(Account.POOL, amount.negated())));
    }
}
