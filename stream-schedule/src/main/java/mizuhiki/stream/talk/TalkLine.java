package mizuhiki.stream.talk;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk as one of its two people sees it. */
record TalkLine(
        UUID id,
        String with,
        Instant startsAt,
        LocalTime endTime,
        @Nullable String room) {

    static TalkLine of(Talk talk, UUID personId, Map<UUID, String> names, Map<UUID, String> rooms) {
        return new TalkLine(
                talk.id(),
                names.getOrDefault(talk.otherThan(personId), ""),
                talk.startsAt(),
                talk.endTime(),
                rooms.get(talk.id()));
    }
}
