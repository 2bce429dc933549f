package mizuhiki.order.rulebook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** The blocks of a version as they are written into a form: whatever is left empty is not paid. */
public record WrittenBlocks(
        @Nullable @Min(0) @Max(100_000) Long perHour,
        @Nullable @Min(1) @Max(60) Integer countedMinutes,
        Counting.@Nullable Mode countedUp,
        @Nullable @Min(0) @Max(100_000) Long perDay,
        @Nullable @Min(0) @Max(100_000) Long longDayExtra,
        @Nullable @Min(0) @Max(960) Integer longDayMinutes,
        @Nullable @Min(0) @Max(100_000) Long dayAllowance,
        @Nullable Boolean tasks,
        @Nullable @Min(0) @Max(1_000_000) Long perMonth,
        @Nullable @Min(0) @Max(300) Integer tier1Hours,
        @Nullable @Min(0) @Max(1_000_000) Long tier1Amount,
        @Nullable @Min(0) @Max(300) Integer tier2Hours,
        @Nullable @Min(0) @Max(1_000_000) Long tier2Amount,
        @Nullable @Min(0) @Max(300) Integer tier3Hours,
        @Nullable @Min(0) @Max(1_000_000) Long tier3Amount,
        @Nullable @Min(0) @Max(100) Integer byCredit,
        @Nullable @Min(0) @Max(100) Integer byHours,
        @Nullable @Min(0) @Max(100) Integer byDays,
        @Nullable By yearEnd) {

    boolean isLongDayTold() {
        return yen(longDayExtra).isEmpty() || or(longDayMinutes, 0) > 0;
    }

    public List<Block> blocks() {
        return Stream.of(
                        yen(perHour).map(rate -> new Block.Hourly(rate, counting())),
                        daily(),
                        yen(dayAllowance).map(Block.DayAllowance::new),
                        Boolean.TRUE.equals(tasks) ? Optional.of(new Block.Tasks()) : Optional.<Block>empty(),
                        yen(perMonth).map(Block.Fixed::new),
                        tiers(),
                        share(),
                        Optional.ofNullable(yearEnd).map(Block.YearEnd::new))
                .flatMap(WrittenBlocks::written)
                .toList();
    }

    private static Stream<Block> written(Optional<? extends Block> block) {
        return block.<Block>map(Function.identity()).stream();
    }

    private Counting counting() {
        return new Counting(or(countedMinutes, 1), countedUp == null ? Counting.Mode.FLOOR : countedUp);
    }

    private Optional<Block> daily() {
        return yen(perDay).isEmpty() && yen(longDayExtra).isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Daily(
                        yen(perDay).orElse(Yen.ZERO), yen(longDayExtra).orElse(Yen.ZERO), or(longDayMinutes, 0)));
    }

    private Optional<Block> tiers() {
        var tiers = Stream.of(
                        tier(tier1Hours, tier1Amount), tier(tier2Hours, tier2Amount), tier(tier3Hours, tier3Amount))
                .flatMap(Optional::stream)
                .toList();
        return tiers.isEmpty() ? Optional.empty() : Optional.of(new Block.HoursTier(tiers));
    }

    private static Optional<Block.Tier> tier(@Nullable Integer hours, @Nullable Long amount) {
        return yen(amount).map(paid -> new Block.Tier(or(hours, 0), paid));
    }

    private Optional<Block> share() {
        var all = or(byCredit, 0) + or(byHours, 0) + or(byDays, 0);
        return all == 0
                ? Optional.empty()
                : Optional.of(new Block.Share(or(byCredit, 0), or(byHours, 0), or(byDays, 0)));
    }

    private static Optional<Yen> yen(@Nullable Long amount) {
        return Optional.ofNullable(amount).map(Yen::of).filter(Yen::isPositive);
    }

    private static int or(@Nullable Integer written, int otherwise) {
        return Objects.requireNonNullElse(written, otherwise);
    }

    /** To be changed into the next version. */
    public static WrittenBlocks of(WagePolicy policy) {
        var hourly = policy.of(Block.Hourly.class).findFirst();
        var daily = policy.of(Block.Daily.class).findFirst();
        var tiers = new ArrayList<Block.@Nullable Tier>(policy.of(Block.HoursTier.class)
                .flatMap(tier -> tier.tiers().stream())
                .toList());
        while (tiers.size() < 3) {
            tiers.add(null);
        }
        return new WrittenBlocks(
                hourly.map(block -> block.rate().amount()).orElse(null),
                hourly.map(block -> block.counting().unitMinutes()).orElse(null),
                hourly.map(block -> block.counting().mode()).orElse(null),
                daily.map(block -> block.rate().amount()).orElse(null),
                daily.map(block -> block.extra().amount()).orElse(null),
                daily.map(Block.Daily::extraFromMinutes).orElse(null),
                policy.of(Block.DayAllowance.class)
                        .findFirst()
                        .map(block -> block.amount().amount())
                        .orElse(null),
                policy.of(Block.Tasks.class).findFirst().isPresent(),
                policy.of(Block.Fixed.class)
                        .findFirst()
                        .map(block -> block.amount().amount())
                        .orElse(null),
                hours(tiers.get(0)),
                amount(tiers.get(0)),
                hours(tiers.get(1)),
                amount(tiers.get(1)),
                hours(tiers.get(2)),
                amount(tiers.get(2)),
                policy.share().map(Block.Share::credit).orElse(null),
                policy.share().map(Block.Share::hours).orElse(null),
                policy.share().map(Block.Share::days).orElse(null),
                policy.yearEnd().map(Block.YearEnd::by).orElse(null));
    }

    private static @Nullable Integer hours(Block.@Nullable Tier tier) {
        return tier == null ? null : tier.fromHours();
    }

    private static @Nullable Long amount(Block.@Nullable Tier tier) {
        return tier == null ? null : tier.amount().amount();
    }
}
