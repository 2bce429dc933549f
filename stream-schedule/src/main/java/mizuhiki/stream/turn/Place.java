package mizuhiki.stream.turn;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A turn, and who is in it: in a proposal, or in a thought. */
public interface Place {

    Opening opening();

    @Nullable
    Candidate person();

    /** Who was told before that it would be theirs. */
    @Nullable
    UUID toldBefore();

    static Place of(Opening opening, @Nullable Candidate person, @Nullable UUID toldBefore) {
        return new Thought(opening, person, toldBefore);
    }

    /** The same turn with somebody else in it. */
    default Place with(@Nullable Candidate other) {
        return new Thought(opening(), other, toldBefore());
    }

    record Thought(
            Opening opening,
            @Nullable Candidate person,
            @Nullable UUID toldBefore) implements Place {}
}
