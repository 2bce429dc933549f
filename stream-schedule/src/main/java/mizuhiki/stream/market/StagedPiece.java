package mizuhiki.stream.market;

import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;

/**
 * A piece of the run sheet, with as many of it as there are now.
 *
 * @param minutesBefore between the piece before, or the beginning, and this one
 */
public record StagedPiece(
        UUID productId,
        String title,
        Yen price,
        int stock,
        ClaimMode mode,
        int holdMinutes,
        int minutesBefore,
        int plannedMinutes) {}
