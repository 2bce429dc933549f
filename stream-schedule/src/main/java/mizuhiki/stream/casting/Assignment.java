package mizuhiki.stream.casting;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Span;
import org.jspecify.annotations.Nullable;

/** A role offered to somebody, and what they said. */
record Assignment(
        UUID id,
        UUID slotId,
        UUID showId,
        UUID personId,
        @Nullable String reason,
        Answer state,
        Instant startsAt,
        Instant endsAt) {

    static Assignment offered(Show show, RoleSlot slot, UUID personId, @Nullable String reason) {
        return new Assignment(
                UuidCreator.getTimeOrderedEpoch(),
                slot.id(),
                show.id(),
                personId,
                reason,
                Answer.OFFERED,
                slot.startsAt(show.startsAt()),
                slot.endsAt(show.startsAt()));
    }

    Span span() {
        return new Span(id, startsAt, endsAt);
    }

    static Assignment accepted(Show show, RoleSlot slot, UUID personId) {
        var offered = offered(show, slot, personId, null);
        return new Assignment(
                offered.id, slot.id(), show.id(), personId, null, Answer.ACCEPTED, offered.startsAt, offered.endsAt);
    }
}
