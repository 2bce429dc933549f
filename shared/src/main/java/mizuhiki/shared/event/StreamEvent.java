package mizuhiki.shared.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What {@code stream-schedule} publishes. */
public sealed interface StreamEvent extends Event
        permits StreamEvent.ShowStarted, StreamEvent.PiecePinned, StreamEvent.ShowEnded, WorkDone {

    /** A show went on air with these products on its run sheet. */
    record ShowStarted(UUID showId, String title, Instant startedAt, List<UUID> productIds) implements StreamEvent {}

    /** A product is being shown right now, {@code minute} minutes into the show. */
    record PiecePinned(UUID showId, UUID productId, int minute, Instant pinnedAt) implements StreamEvent {}

    /** A show is over; what people did in it was told before as {@link WorkDone}. */
    record ShowEnded(UUID showId, String title, Instant startedAt, Instant endedAt) implements StreamEvent {}
}
