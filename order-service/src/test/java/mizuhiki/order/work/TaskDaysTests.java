package mizuhiki.order.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.work.TaskDays.Counted;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskDaysTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = OCTOBER.plusMonths(1);
    private static final YearMonth DECEMBER = OCTOBER.plusMonths(2);
    private static final UUID HANAKO = UUID.randomUUID();
    private static final UUID TYING = UUID.randomUUID();

    @Test
    void dayIsPaidInItsMonth() {
        assertThat(pieces(OCTOBER, counted(OCTOBER, 30))).isEqualTo(30);
    }

    @Test
    void laterMonthAddsNothingToWhatWasPaid() {
        assertThat(pieces(NOVEMBER, counted(OCTOBER, 30))).isZero();
    }

    @Test
    void correctionUpwardsIsPaidInTheMonthItIsBookedIn() {
        assertThat(pieces(NOVEMBER, counted(OCTOBER, 30), counted(NOVEMBER, 10)))
                .isEqualTo(10);
    }

    @Test
    void correctionDownwardsTakesNothingBack() {
        assertThat(pieces(NOVEMBER, counted(OCTOBER, 30), counted(NOVEMBER, -27)))
                .isZero();
    }

    @Test
    void whatWasPaidOnceIsNotPaidAgainAfterGoingDownAndUp() {
        assertThat(pieces(DECEMBER, counted(OCTOBER, 30), counted(NOVEMBER, -27), counted(DECEMBER, 17)))
                .isZero();
        assertThat(pieces(DECEMBER, counted(OCTOBER, 30), counted(NOVEMBER, -27), counted(DECEMBER, 37)))
                .isEqualTo(10);
    }

    @Test
    void minutesAndPiecesAreJudgedApart() {
        var october = counted(OCTOBER, 60, 30);
        var november = counted(NOVEMBER, 15, -5);

        assertThat(new TaskDays(List.of(october, november)).addedIn(NOVEMBER))
                .singleElement()
                .satisfies(line -> assertThat(line.minutes()).isEqualTo(15))
                .satisfies(line -> assertThat(line.pieces()).isZero())
                .satisfies(line -> assertThat(line.workedOn()).isEqualTo(LocalDate.of(2026, 10, 5)));
    }

    @Test
    void daysAndPeopleDoNotMakeUpForEachOther() {
        var ken = new Counted(
                UUID.randomUUID(),
                LocalDate.of(2026, 10, 5),
                TYING,
                "結ぶ",
                TaskLine.Unit.PIECE,
                Yen.of(20),
                NOVEMBER.atDay(1),
                0,
                4);
        var days = new TaskDays(List.of(counted(OCTOBER, 30), counted(NOVEMBER, -10), ken));

        assertThat(days.addedIn(NOVEMBER))
                .extracting(TaskLine::personId, TaskLine::pieces)
                .containsExactly(tuple(ken.personId(), 4));
    }

    /** Whatever is corrected when: all months together pay the most that ever counted, and no month takes away. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2026})
    void monthsTogetherPayTheMostThatEverCounted(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var changes = random.ints(12, -20, 40).toArray();
            var rows = IntStream.range(0, 12)
                    .mapToObj(month -> counted(OCTOBER.plusMonths(month), changes[month]))
                    .toList();
            var paid = IntStream.range(0, 12)
                    .mapToObj(month -> pieces(OCTOBER.plusMonths(month), rows.toArray(Counted[]::new)))
                    .toList();

            assertThat(paid).as("seed %d, round %d", seed, round).allMatch(pieces -> pieces >= 0);
            assertThat(paid.stream().mapToInt(Integer::intValue).sum()).isEqualTo(most(changes));
        }
    }

    private static int most(int[] changes) {
        int soFar = 0;
        int most = 0;
        for (var change : changes) {
            soFar += change;
            most = Math.max(most, soFar);
        }
        return most;
    }

    private static int pieces(YearMonth month, Counted... counted) {
        return new TaskDays(List.of(counted))
                .addedIn(month).stream().mapToInt(TaskLine::pieces).sum();
    }

    private static Counted counted(YearMonth month, int pieces) {
        return counted(month, 0, pieces);
    }

    private static Counted counted(YearMonth month, int minutes, int pieces) {
        return new Counted(
                HANAKO,
                LocalDate.of(2026, 10, 5),
                TYING,
                "結ぶ",
                TaskLine.Unit.PIECE,
                Yen.of(20),
                month.atDay(1),
                minutes,
                pieces);
    }
}
