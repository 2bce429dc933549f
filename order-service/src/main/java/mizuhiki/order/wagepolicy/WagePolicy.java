package mizuhiki.order.wagepolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version: the blocks wages are made of from a day on, and how fractions of a yen are rounded. */
public record WagePolicy(LocalDate validFrom, List<Block> blocks, Rounding rounding, String reason) {

    /** What an office starts with, until it decides for itself: everything by credit. */
    public static final WagePolicy FIRST = new WagePolicy(
            LocalDate.of(2000, 1, 1),
            List.of(new Block.Share(100, 0, 0)),
            new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1),
            "はじめの規程");

    public WagePolicy {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new PolicyPaysNothing();
        }
    }

    public WagePolicy from(LocalDate day) {
        return new WagePolicy(day, blocks, rounding, reason);
    }

    public Stream<Block.OfDays> ofDays() {
        return of(Block.OfDays.class);
    }

    public Stream<Block.OfMonth> ofMonth() {
        return of(Block.OfMonth.class);
    }

    public Optional<Block.Share> share() {
        return of(Block.Share.class).findFirst();
    }

    public Optional<Block.YearEnd> yearEnd() {
        return of(Block.YearEnd.class).findFirst();
    }

    public <B extends Block> Stream<B> of(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
}
