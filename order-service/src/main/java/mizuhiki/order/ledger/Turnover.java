package mizuhiki.order.ledger;

import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What all entries of one kind did to one account in a month.
 *
 * @param kind null: what closed months left on it
 * @param stage of credit, as the person
 */
public record Turnover(
        Entry.@Nullable Kind kind,
        Account account,
        @Nullable Stage stage,
        @Nullable UUID personId,
        Yen amount) {

    public Posting posting() {
        return new Posting(account, stage, personId, amount);
    }
}
