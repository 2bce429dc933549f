package mizuhiki.stream.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;

/**
 * What one viewer has before them, so that only what differs is sent and read out.
 *
 * @param seenId what they had when they were connected last
 * @param news what has to be sent now
 */
record Screen(@Nullable String seenId, @Nullable Fragments shown, List<ServerSentEvent<String>> news) {

    static Screen lastSeen(@Nullable String eventId) {
        return new Screen(eventId, null, List.of());
    }

    Screen show(Fragments next) {
        var seen = shown == null && next.id().equals(seenId);
        return new Screen(null, next, seen ? List.of() : difference(next));
    }

    /** Only the last event carries the id: a viewer who lost the connection in between gets both again. */
    private List<ServerSentEvent<String>> difference(Fragments next) {
        var events = new ArrayList<ServerSentEvent.Builder<String>>();
        if (shown == null || !shown.pinned().equals(next.pinned())) {
            events.add(ServerSentEvent.builder(next.pinned()).event("pinned"));
        }
        if (shown == null || !shown.pieces().equals(next.pieces())) {
            events.add(ServerSentEvent.builder(next.pieces()).event("pieces"));
        }
        if (!events.isEmpty()) {
            events.getLast().id(next.id());
        }
        return events.stream().map(ServerSentEvent.Builder::build).toList();
    }
}
