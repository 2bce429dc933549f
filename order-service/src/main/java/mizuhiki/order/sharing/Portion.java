package mizuhiki.order.sharing;

import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;

/**
 * What one member put into one stage of a sale, beside what everybody put into it.
 *
 * @param sharedBy what decides within the stage: minutes, pieces, heads or declared parts
 * @param measure of that
 * @param stageMeasure of that, by everybody
 */
public record Portion(
        UUID personId,
        Stage stage,
        SharedBy sharedBy,
        int minutes,
        int stageMinutes,
        int measure,
        int stageMeasure,
        int stageWeight) {

    MemberStage key() {
        return new MemberStage(stage, personId);
    }
}
