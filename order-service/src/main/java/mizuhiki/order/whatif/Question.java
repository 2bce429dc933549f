package mizuhiki.order.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import mizuhiki.order.rulebook.WrittenBlocks;
import mizuhiki.order.rulebook.WrittenRounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Which months under which blocks.
 *
 * @param floor who would have got less in a month
 */
record Question(
        @NotNull YearMonth from,
        @NotNull YearMonth until,
        @NotNull @Valid WrittenBlocks blocks,
        @NotNull @Valid WrittenRounding rounding,
        @Nullable @Min(0) @Max(1_000_000) Long floor) {

    private static final Yen LAWFUL_AVERAGE = Yen.of(3_000);

    public Yen least() {
        return floor == null ? LAWFUL_AVERAGE : Yen.of(floor);
    }

    WagePolicy policy() {
        return new WagePolicy(from.atDay(1), blocks.blocks(), rounding.rounding(), "");
    }
}
