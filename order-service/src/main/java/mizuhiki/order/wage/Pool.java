package mizuhiki.order.wage;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Turnover;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a month may give out, and where it comes from; costs are negative. */
public record Pool(SortedMap<Part, Yen> parts) {

    public enum Part {
        CARRIED(null, null),
        SALES(Account.SALES, Entry.Kind.SETTLEMENT),
        SHIPPING_INCOME(Account.SHIPPING_INCOME, Entry.Kind.SETTLEMENT),
        CHANNEL_FEES(Account.CHANNEL_FEES, Entry.Kind.SETTLEMENT),
        TRANSFER_FEES(Account.TRANSFER_FEES, null),
        SHIPPING(Account.SHIPPING, Entry.Kind.SETTLEMENT),
        MATERIAL(Account.MATERIAL, Entry.Kind.SETTLEMENT),
        EXPENSES(Account.EXPENSES, null),
        RETURNS(null, null),
        FEE_CORRECTIONS(null, null),
        SHIPPING_CORRECTIONS(Account.SHIPPING, Entry.Kind.SHIPPING_SETTLED),
        MATERIAL_CORRECTIONS(Account.MATERIAL, Entry.Kind.MATERIAL_SETTLED),
        MATERIAL_COUNTS(Account.MATERIAL, Entry.Kind.MATERIAL_COUNTED),
        PIECES_WRITTEN_OFF(Account.MATERIAL, Entry.Kind.PIECES_WRITTEN_OFF),
        RESERVED(Account.POOL, Entry.Kind.RESERVED),
        RELEASED(Account.POOL, Entry.Kind.RELEASED),
        /** Nothing books like this today; if something ever does, the parts are still all there is. */
        OTHER(null, null);

        private final @Nullable Account account;
        private final Entry.@Nullable Kind kind;

        Part(@Nullable Account account, Entry.@Nullable Kind kind) {
            this.account = account;
            this.kind = kind;
        }

        /** Where its entries stand in the book; null where they stand in several accounts, or in no one month. */
        public @Nullable Account account() {
            return account;
        }

        /** Of these entries of the account only; null: of all. */
        public Entry.@Nullable Kind kind() {
            return kind;
        }
    }

    public record Line(Part part, Yen amount) {}

    public static Pool of(Collection<Turnover> turnovers) {
        var parts = new TreeMap<Part, Yen>();
        turnovers.forEach(turnover -> parts.merge(part(turnover), amount(turnover), Yen::plus));
        parts.values().removeIf(Yen.ZERO::equals);
        return new Pool(parts);
    }

    public Yen total() {
        return parts.values().stream().collect(Yen.sum());
    }

    public Yen of(Part part) {
        return parts.getOrDefault(part, Yen.ZERO);
    }

    public List<Line> lines() {
        return parts.entrySet().stream()
                .map(part -> new Line(part.getKey(), part.getValue()))
                .toList();
    }

    Pool plus(Part part, Yen amount) {
        var changed = new TreeMap<>(parts);
        changed.merge(part, amount, Yen::plus);
        return new Pool(changed);
    }

    private static Part part(Turnover turnover) {
        return switch (turnover.kind()) {
            case null -> Part.CARRIED;
            case SETTLEMENT -> ofSale(turnover.account());
            case REVERSAL, RETURN_SHIPPED, RETURN_KEPT -> Part.RETURNS;
            case FEE_SETTLED -> Part.FEE_CORRECTIONS;
            case TRANSFER_FEE -> Part.TRANSFER_FEES;
            case SHIPPING_SETTLED -> Part.SHIPPING_CORRECTIONS;
            case MATERIAL_SETTLED -> Part.MATERIAL_CORRECTIONS;
            case MATERIAL_COUNTED -> Part.MATERIAL_COUNTS;
            case PIECES_WRITTEN_OFF -> Part.PIECES_WRITTEN_OFF;
            case EXPENSE -> Part.EXPENSES;
            case RESERVED -> Part.RESERVED;
            case RELEASED -> Part.RELEASED;
            case WAGES, PAYMENT, PAYMENT_TAKEN_BACK -> Part.OTHER;
        };
    }

    private static Part ofSale(Account account) {
        return switch (account) {
            case SALES -> Part.SALES;
            case SHIPPING_INCOME -> Part.SHIPPING_INCOME;
            case CHANNEL_FEES -> Part.CHANNEL_FEES;
            case TRANSFER_FEES -> Part.TRANSFER_FEES;
            case SHIPPING -> Part.SHIPPING;
            case MATERIAL -> Part.MATERIAL;
            case EXPENSES -> Part.EXPENSES;
            case CREDIT, POOL, WAGE_RESERVE, EQUIPMENT_RESERVE, WAGES_DUE, PAID_OUT -> Part.OTHER;
        };
    }

    /** What a sale brought the pool is told by the other accounts it went through. */
    private static Yen amount(Turnover turnover) {
        var ofPool = turnover.account() == Account.CREDIT || turnover.account() == Account.POOL;
        if (turnover.kind() == Entry.Kind.SETTLEMENT) {
            return ofPool ? Yen.ZERO : turnover.amount().negated();
        }
        return ofPool ? turnover.amount() : Yen.ZERO;
    }
}
