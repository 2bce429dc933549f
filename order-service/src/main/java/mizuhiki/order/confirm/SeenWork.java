package mizuhiki.order.confirm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import mizuhiki.order.daily.EnteredWork;
import org.jspecify.annotations.Nullable;

/** What staff write over an entry; what they leave out was right. */
record SeenWork(
        @Nullable @Min(1) @Max(SeenWork.MINUTES_MAX) Integer minutes,
        @Nullable @Min(0) @Max(SeenWork.PIECES_MAX) Integer pieces) {

    static final int MINUTES_MAX = 960;
    static final int PIECES_MAX = 10_000;

    Confirmed confirmed(EnteredWork entry) {
        return new Confirmed(
                entry,
                Objects.requireNonNullElse(minutes, entry.minutes()),
                Objects.requireNonNullElse(pieces, entry.pieces()));
    }
}
