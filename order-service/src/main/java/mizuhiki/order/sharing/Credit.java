package mizuhiki.order.sharing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * One member's share of one sale for one kind of work, with everything that explains it.
 *
 * @param sharedBy what decided within the stage; {@code measure} of {@code stageMeasure} is this member's part
 * @param allWeights of the stages that take part: those somebody worked in, or all where idle ones go to the pool
 * @param openBefore what earlier sales left open, in parts of a yen (see {@link Share})
 * @param openChange the exact share minus the yen
 */
public record Credit(
        UUID id,
        UUID personId,
        Stage stage,
        SharedBy sharedBy,
        int minutes,
        int stageMinutes,
        int measure,
        int stageMeasure,
        int stageWeight,
        int allWeights,
        long openBefore,
        Yen yen,
        long openChange) {

    static Credit of(Portion portion, int allWeights, long openBefore, Share share) {
        return new Credit(
                UuidCreator.getTimeOrderedEpoch(),
                portion.personId(),
                portion.stage(),
                portion.sharedBy(),
                portion.minutes(),
                portion.stageMinutes(),
                portion.measure(),
                portion.stageMeasure(),
                portion.stageWeight(),
                allWeights,
                openBefore,
                share.paid(),
                share.open());
    }

    public MemberStage key() {
        return new MemberStage(stage, personId);
    }

    public Share share() {
        return new Share(yen, openChange);
    }

    Portion portion() {
        return new Portion(personId, stage, sharedBy, minutes, stageMinutes, measure, stageMeasure, stageWeight);
    }

    /** Exactly takes it back. */
    public Credit negated(long openNow) {
        return with(share().negated(), openNow);
    }

    /** For the same work. */
    public Credit with(Share newShare, long openNow) {
        return of(portion(), allWeights, openNow, newShare);
    }

    public boolean isEmpty() {
        return yen.equals(Yen.ZERO) && openChange == 0;
    }
}
