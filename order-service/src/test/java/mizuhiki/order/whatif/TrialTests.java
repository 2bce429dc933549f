package mizuhiki.order.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.TestMonths;
import mizuhiki.order.wage.Worker;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Counting;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class TrialTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final UUID HANAKO = new UUID(0, 1);
    private static final UUID KEN = new UUID(0, 2);
    private static final WagePolicy BY_CREDIT = policy(new Block.Share(100, 0, 0));

    private final List<MonthInputs> closed = List.of(month(NOVEMBER, 10_000), month(OCTOBER, 10_000));

    @Test
    void membersAreComparedOverAllMonths() {
        var answer = Trial.of(closed, policy(new Block.Share(0, 100, 0)), Yen.of(3_000));

        assertThat(answer.members()).extracting(WhatIf.Member::personId).containsExactly(KEN, HANAKO);
        assertThat(answer.members())
                .extracting(WhatIf.Member::difference)
                .containsExactly(Yen.of(-5_000), Yen.of(5_000));
        assertThat(answer.members()).extracting(WhatIf.Member::lowest).containsExactly(Yen.of(2_500), Yen.of(7_500));
        assertThat(answer.members()).extracting(WhatIf.Member::monthsBelow).containsExactly(2, 0);
        assertThat(answer.membersBelow()).isEqualTo(1);
        assertThat(answer.after()).isEqualTo(answer.before());
    }

    @Test
    void whoWouldHaveNothingLeftIsComparedToo() {
        var march = YearMonth.of(2027, 3);
        var came = month(march, 10_000);
        var left = new Worker(
                new UUID(0, 3),
                "さき",
                Yen.ZERO,
                List.of(),
                List.of(),
                List.of(),
                new Earlier(Yen.of(900), 60, 1, Yen.ZERO));
        var yearEnd = policy(new Block.YearEnd(By.CREDIT));
        var workers = Stream.concat(came.workers().stream(), Stream.of(left)).toList();
        var inputs = MonthInputs.of(march, false, came.pool(), List.of(yearEnd), workers);

        var answer = Trial.of(List.of(inputs), BY_CREDIT, Yen.ZERO);

        assertThat(answer.members())
                .filteredOn(member -> member.personId().equals(left.personId()))
                .extracting(WhatIf.Member::after)
                .containsExactly(Yen.ZERO);
        assertThat(answer.after()).isEqualTo(answer.before());
    }

    @Test
    void samePolicyChangesNothing() {
        var answer = Trial.of(closed, BY_CREDIT, Yen.ZERO);

        assertThat(answer.members()).extracting(WhatIf.Member::difference).containsOnly(Yen.ZERO);
        assertThat(answer.months()).extracting(WhatIf.Month::moreCarried).containsOnly(Yen.ZERO);
    }

    @Test
    void whatOneMonthCarriesMoreGoesIntoTheNext() {
        var answer = Trial.of(closed, policy(new Block.Fixed(Yen.of(1_000))), Yen.ZERO);

        assertThat(answer.months()).extracting(WhatIf.Month::month).containsExactly(OCTOBER, NOVEMBER);
        assertThat(answer.months())
                .extracting(WhatIf.Month::moreCarried)
                .containsExactly(Yen.of(8_000), Yen.of(16_000));
    }

    /** Nothing happened in November, so nobody closed it. */
    @Test
    void whatIsCarriedGoesOverAMonthThatWasPassed() {
        var months = List.of(month(OCTOBER, 10_000), month(NOVEMBER.plusMonths(1), 10_000));
        var answer = Trial.of(months, policy(new Block.Fixed(Yen.of(1_000))), Yen.ZERO);

        assertThat(answer.months())
                .extracting(WhatIf.Month::moreCarried)
                .containsExactly(Yen.of(8_000), Yen.of(16_000));
    }

    @Test
    void monthThatCouldNotBePaidSaysWhy() {
        var months = List.of(month(OCTOBER, 1_000), month(NOVEMBER, 10_000));
        var answer = Trial.of(months, policy(new Block.Hourly(Yen.of(500), Counting.EXACT)), Yen.ZERO);

        assertThat(answer.months()).extracting(WhatIf.Month::refused).containsExactly("base-exceeds-pool", null);
        assertThat(answer.members()).extracting(WhatIf.Member::after).containsExactly(Yen.of(500), Yen.of(1_500));
    }

    private static MonthInputs month(YearMonth month, long sales) {
        return TestMonths.of(month, sales, BY_CREDIT, Map.of(HANAKO, 180, KEN, 60));
    }

    private static WagePolicy policy(Block block) {
        var rounding = new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1);
        return new WagePolicy(LocalDate.of(2026, 4, 1), List.of(block), rounding, "ためし");
    }
}
