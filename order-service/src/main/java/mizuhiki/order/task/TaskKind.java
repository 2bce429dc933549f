package mizuhiki.order.task;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work.
 *
 * @param workType 作業種別: one column of the accounting tables
 * @param usual takes the work of its stage that names no task of its own
 * @param retiredOn from that day on nobody is asked for it any more
 */
public record TaskKind(
        UUID id,
        Stage stage,
        String name,
        String workType,
        CostClass costClass,
        boolean usual,
        @Nullable LocalDate retiredOn) {

    private static final String OWN_PRODUCTS = "自主製品";

    /** What an office starts with: the names other rooms tell work by, and what most offices do besides. */
    static List<TaskKind> start() {
        return List.of(
                usual(Stage.MAKING, "製作", CostClass.PRODUCTION),
                usual(Stage.LISTING, "出品準備", CostClass.SALES),
                usual(Stage.SHOW, "配信", CostClass.SALES),
                of(Stage.SHOW, "司会", CostClass.SALES),
                of(Stage.SHOW, "手もと", CostClass.SALES),
                of(Stage.SHOW, "コメント", CostClass.SALES),
                of(Stage.SHOW, "在庫", CostClass.SALES),
                of(Stage.SHOW, "梱包の準備", CostClass.SALES),
                usual(Stage.PACKING, "梱包", CostClass.SALES),
                of(Stage.COMMON, "そうじ", CostClass.PRODUCTION),
                of(Stage.COMMON, "材料の準備", CostClass.PRODUCTION),
                usual(Stage.COMMON, "そのほか", CostClass.PRODUCTION));
    }

    static TaskKind named(Stage stage, String name, String workType, CostClass costClass) {
        return new TaskKind(UuidCreator.getTimeOrderedEpoch(), stage, name, workType, costClass, false, null);
    }

    private static TaskKind of(Stage stage, String name, CostClass costClass) {
        return named(stage, name, OWN_PRODUCTS, costClass);
    }

    private static TaskKind usual(Stage stage, String name, CostClass costClass) {
        return new TaskKind(UuidCreator.getTimeOrderedEpoch(), stage, name, OWN_PRODUCTS, costClass, true, null);
    }

    /** The usual kind of a stage stays: work told by other rooms needs a place. */
    TaskKind retire(LocalDate day) {
        if (usual) {
            throw new UsualTaskStays(name);
        }
        return new TaskKind(id, stage, name, workType, costClass, false, retiredOn == null ? day : retiredOn);
    }

    /** The last day on which it is done; null as long as nobody has said so. */
    public @Nullable LocalDate lastDay() {
        return retiredOn == null ? null : retiredOn.minusDays(1);
    }

    /** Refused for those nobody does any more. */
    public TaskKind offeredOn(LocalDate day) {
        if (retiredOn != null && !day.isBefore(retiredOn)) {
            throw new TaskRetired(name);
        }
        return this;
    }
}
