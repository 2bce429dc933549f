package mizuhiki.order.wagepolicy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mizuhiki.shared.money.Yen;

/** One part of what a wage is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Block.Hourly.class, name = "HOURLY"),
    @Type(value = Block.Daily.class, name = "DAILY"),
    @Type(value = Block.DayAllowance.class, name = "DAY_ALLOWANCE"),
    @Type(value = Block.Tasks.class, name = "TASKS"),
    @Type(value = Block.Fixed.class, name = "FIXED"),
    @Type(value = Block.HoursTier.class, name = "HOURS_TIER"),
    @Type(value = Block.Share.class, name = "SHARE"),
    @Type(value = Block.YearEnd.class, name = "YEAR_END")
})
public sealed interface Block {

    /** Paid for each day, by the version in force on it. */
    sealed interface OfDays extends Block {}

    /** Paid once, by the version in force at the end of the month, to whoever came. */
    sealed interface OfMonth extends Block {}

    /** What becomes of what all this leaves, by the version in force at the end of the month. */
    sealed interface OfRest extends Block {}

    record Hourly(Yen rate, Counting counting) implements OfDays {}

    /** @param extra on top, for days of at least so many minutes */
    record Daily(Yen rate, Yen extra, int extraFromMinutes) implements OfDays {}

    record DayAllowance(Yen amount) implements OfDays {}

    /** Work at tasks that have a rate of their own, per hour or per piece. */
    record Tasks() implements OfDays {}

    record Fixed(Yen amount) implements OfMonth {}

    /** The highest step reached counts, and no other. */
    record HoursTier(List<Tier> tiers) implements OfMonth {

        public HoursTier {
            tiers = tiers.stream().sorted(Comparator.comparing(Tier::fromHours)).toList();
            tiers.stream().collect(groupingBy(Tier::fromHours, counting())).forEach((hours, times) -> {
                if (times > 1) {
                    throw new TierTwice(hours);
                }
            });
        }

        public Optional<Tier> reached(int minutes) {
            return tiers.stream().filter(tier -> tier.fromMinutes() <= minutes).reduce((lower, higher) -> higher);
        }
    }

    record Tier(int fromHours, Yen amount) {

        public int fromMinutes() {
            return fromHours * 60;
        }
    }

    /** The rest, so many percent of it by what each member's work earned, by their hours, and by their days. */
    record Share(int credit, int hours, int days) implements OfRest {

        public Share {
            if (credit + hours + days != 100) {
                throw new SharesNotWhole(credit + hours + days);
            }
        }

        public SortedMap<By, Long> percents() {
            var percents = new TreeMap<By, Long>();
            percents.put(By.CREDIT, (long) credit);
            percents.put(By.HOURS, (long) hours);
            percents.put(By.DAYS, (long) days);
            percents.values().removeIf(percent -> percent == 0);
            return percents;
        }
    }

    /** In March, what would be carried into a new fiscal year is paid out by what the year says of each member. */
    record YearEnd(By by) implements OfRest {}
}
