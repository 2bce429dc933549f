package mizuhiki.order.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mizuhiki.shared.event.Stage;
import org.junit.jupiter.api.Test;

class TaskKindTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void everyStageStartsWithOneUsualTask() {
        assertThat(TaskKind.start())
                .filteredOn(TaskKind::usual)
                .extracting(TaskKind::stage)
                .containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void makingAndCommonWorkIsACostOfProductionAndTheRestOfSelling() {
        assertThat(TaskKind.start())
                .allSatisfy(kind -> assertThat(kind.costClass() == CostClass.PRODUCTION)
                        .isEqualTo(kind.stage() == Stage.MAKING || kind.stage() == Stage.COMMON));
    }

    @Test
    void retiredTaskIsNotOfferedFromThatDayOn() {
        var retired =
                TaskKind.named(Stage.COMMON, "草とり", "共通", CostClass.PRODUCTION).retire(DAY);

        assertThat(retired.offeredOn(DAY.minusDays(1))).isEqualTo(retired);
        assertThatThrownBy(() -> retired.offeredOn(DAY)).isInstanceOf(TaskRetired.class);
    }

    @Test
    void taskIsRetiredOnce() {
        var retired =
                TaskKind.named(Stage.COMMON, "草とり", "共通", CostClass.PRODUCTION).retire(DAY);

        assertThat(retired.retire(DAY.plusDays(9)).retiredOn()).isEqualTo(DAY);
    }

    @Test
    void usualTaskStays() {
        var usual = TaskKind.start().getFirst();

        assertThatThrownBy(() -> usual.retire(DAY)).isInstanceOf(UsualTaskStays.class);
    }
}
