package mizuhiki.order.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;

/**
 * One member's share of one sale for one kind of work, with everything that explains it.
 *
 * @param allWeights of the stages somebody worked in
 * @param openBefore what earlier sales left open, in parts of a yen (see {@link mizuhiki.shared.money.Share})
 * @param openChange the exact share minus the yen
 */
record Credit(
        UUID id,
        UUID personId,
        Stage stage,
        int minutes,
        int stageMinutes,
        int stageWeight,
        int allWeights,
        long openBefore,
        Yen yen,
        long openChange) {

    /** Exactly takes it back. */
    Credit negated(long openNow) {
        return new Credit(
                UuidCreator.getTimeOrderedEpoch(),
                personId,
                stage,
                minutes,
                stageMinutes,
                stageWeight,
                allWeights,
                openNow,
                yen.negated(),
                -openChange);
    }
}
