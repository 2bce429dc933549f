package mizuhiki.order.ledger;

import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** One line of an entry. */
public record Posting(
        Account account, @Nullable Stage stage, @Nullable UUID personId, Yen amount) {

    public static Posting on(Account account, Yen amount) {
        return new Posting(account, null, null, amount);
    }

    public static Posting on(Account account, UUID personId, Yen amount) {
        return new Posting(account, null, personId, amount);
    }

    public static Posting credit(Stage stage, UUID personId, Yen amount) {
        return new Posting(Account.CREDIT, stage, personId, amount);
    }

    boolean isEmpty() {
        return amount.equals(Yen.ZERO);
    }

    /** Of accounts that are kept for each person. */
    public UUID owner() {
        return Objects.requireNonNull(personId);
    }

    /** What it is booked on, whatever the amount. */
    public Posting withoutAmount() {
        return of(Yen.ZERO);
    }

    public Posting of(Yen other) {
        return new Posting(account, stage, personId, other);
    }

    public Posting negated() {
        return of(amount.negated());
    }
}
