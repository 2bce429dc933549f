package mizuhiki.shared.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code stream-schedule} publishes. */
public sealed interface StreamEvent extends Event
        permits StreamEvent.RunSheetSet,
                StreamEvent.ShowCancelled,
                StreamEvent.ShowStarted,
                StreamEvent.PiecePinned,
                StreamEvent.ShowEnded,
                WorkDone {

    /**
     * The whole run sheet of a show as it is now; told anew whenever staff change it or move the show.
     *
     * @param keptFrom from when on the pieces to be kept are withdrawn from the other channels
     */
    record RunSheetSet(UUID showId, Instant startsAt, Instant endsAt, Instant keptFrom, List<Line> lines)
            implements StreamEvent {

        /**
         * A product on the run sheet.
         *
         * @param label what viewers write to claim it: "3", "B2"
         * @param holdMinutes how long a claim keeps a piece aside, where the mode is {@link ClaimMode#HOLD_FIRST}
         * @param kept how many pieces are withdrawn from the other channels for the show
         */
        public record Line(UUID productId, String label, ClaimMode mode, int holdMinutes, int kept) {}
    }

    /** A show will not take place. */
    record ShowCancelled(UUID showId) implements StreamEvent {}

    /**
     * A show went on air with these products on its run sheet.
     *
     * @param platform where it is seen first of all, such as {@code YOUTUBE}; null where it was not told yet
     * @param crew who has a role in it; null where it was not told yet
     */
    record ShowStarted(
            UUID showId,
            String title,
            Instant startedAt,
            List<UUID> productIds,
            @Nullable String platform,
            @Nullable List<UUID> crew)
            implements StreamEvent {}

    /** A product is being shown right now, {@code minute} minutes into the show. */
    record PiecePinned(UUID showId, UUID productId, int minute, Instant pinnedAt) implements StreamEvent {}

    /** A show is over; what people did in it was told before as {@link WorkDone}. */
    record ShowEnded(UUID showId, String title, Instant startedAt, Instant endedAt) implements StreamEvent {}
}
