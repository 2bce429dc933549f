package mizuhiki.order.reserve;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Money that went into a reserve or came out of it.
 *
 * @param resolution number or name of the resolution of the board
 * @param note where the equal cash is kept, what it is for, or what was bought
 * @param bought where the equipment stands in the accounts, and its whole price
 */
record ReserveMove(
        UUID id,
        Reserve reserve,
        Kind kind,
        Yen amount,
        LocalDate day,
        String resolution,
        LocalDate resolvedOn,
        String note,
        @Nullable Bought bought) {

    enum Kind {
        /** There before the house kept the books; the pool never had it. Of several the last one counts. */
        OPENING,
        SET_ASIDE,
        FOR_WAGES,
        EXCESS,
        BOUGHT;

        boolean isRelease() {
            return switch (this) {
                case OPENING, SET_ASIDE -> false;
                case FOR_WAGES, EXCESS, BOUGHT -> true;
            };
        }
    }

    /** So much of what was set aside must come out again. */
    public record TooMuch(ReserveMove move, Yen amount) {}

    /**
     * What of the moves of a year is set aside in it still: what was above a limit came out again.
     *
     * @param balances what the reserves hold: no more can come out
     */
    record OfYear(List<ReserveMove> latestFirst, Map<Reserve, Yen> balances) {

        Yen left() {
            return Arrays.stream(Reserve.values()).map(this::left).collect(Yen.sum());
        }

        /** What is not there any more. */
        Yen spent(Reserve reserve) {
            return aside(reserve).minus(left(reserve));
        }

        private Yen left(Reserve reserve) {
            return Collections.min(List.of(aside(reserve), balances.getOrDefault(reserve, Yen.ZERO)));
        }

        private Yen aside(Reserve reserve) {
            var back = moved(reserve, Kind.EXCESS);
            var aside = moved(reserve, Kind.SET_ASIDE).minus(back);
            return aside.isNegative() ? Yen.ZERO : aside;
        }

        private Yen moved(Reserve reserve, Kind kind) {
            return latestFirst.stream()
                    .filter(move -> move.reserve == reserve && move.kind == kind)
                    .map(ReserveMove::amount)
                    .collect(Yen.sum());
        }

        /** So much of it, the latest first. */
        List<TooMuch> latest(Yen amount) {
            var left = new EnumMap<Reserve, Yen>(Reserve.class);
            var tooMuch = new ArrayList<TooMuch>();
            var missing = amount;
            for (var move : latestFirst.stream()
                    .filter(move -> move.kind == Kind.SET_ASIDE)
                    .toList()) {
                var ofMove =
                        Collections.min(List.of(missing, move.amount, left.computeIfAbsent(move.reserve, this::left)));
                if (ofMove.isPositive()) {
                    tooMuch.add(new TooMuch(move, ofMove));
                    missing = missing.minus(ofMove);
                    left.merge(move.reserve, ofMove, Yen::minus);
                }
            }
            return tooMuch;
        }
    }

    record Bought(CostPlace place, Yen price) {}

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Whatever its id. */
    boolean isKeptAs(ReserveMove kept) {
        return kept.equals(new ReserveMove(kept.id, reserve, kind, amount, day, resolution, resolvedOn, note, bought));
    }

    boolean isReplacedBy(ReserveMove other) {
        return kind == Kind.OPENING
                && other.kind == Kind.OPENING
                && reserve == other.reserve
                && id.compareTo(other.id) < 0;
    }

    /** What is taken out is negative. */
    public Yen signed() {
        return kind.isRelease() ? amount.negated() : amount;
    }

    /** Null for what was there before the books began. */
    @Nullable
    Entry entry() {
        return switch (kind) {
            case OPENING -> null;
            case SET_ASIDE -> entry(Entry.Kind.RESERVED, Account.POOL);
            case FOR_WAGES, EXCESS -> entry(Entry.Kind.RELEASED, Account.POOL);
            case BOUGHT -> entry(Entry.Kind.RELEASED, Account.EXPENSES);
        };
    }

    private Entry entry(Entry.Kind entryKind, Account counter) {
        var postings = List.of(Posting.on(reserve.account(), signed()), Posting.on(counter, signed().negated()));
        return Entry.of(entryKind, id, day, postings);
    }
}
