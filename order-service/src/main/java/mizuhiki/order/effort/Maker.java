package mizuhiki.order.effort;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made a lot whose shares are still open.
 *
 * @param parts what the makers declared last; null where they did not yet
 */
record Maker(
        UUID lotId,
        String title,
        LocalDate madeOn,
        UUID personId,
        int minutes,
        @Nullable Integer parts) {}
