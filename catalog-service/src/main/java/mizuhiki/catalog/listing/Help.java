package mizuhiki.catalog.listing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;

/** A member helped to prepare a listing, for so long. */
record Help(UUID personId, int minutes) {

    private static final String TASK = "出品準備";

    WorkDone with(UUID productId, LocalDate day) {
        return new WorkDone(UuidCreator.getTimeOrderedEpoch(), personId, Stage.LISTING, productId, TASK, minutes, day);
    }
}
