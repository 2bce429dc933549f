package mizuhiki.catalog.chat;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.chat.Heard.Outcome;
import mizuhiki.catalog.chat.Heard.Reading;
import mizuhiki.catalog.chat.Taken.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A comment and what came of it.
 *
 * @param position in the order of receipt
 * @param broughtIn from where it was written by somebody on the floor
 * @param why it was not understood
 * @param reason why it was refused, as the name of a problem
 * @param requestId the hold, or the place in the queue
 */
record CommentView(
        UUID commentId,
        long position,
        Platform platform,
        boolean broughtIn,
        String author,
        String text,
        Instant receivedAt,
        Reading reading,
        @Nullable String label,
        @Nullable Integer quantity,
        @Nullable String why,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable UUID productId,
        @Nullable UUID requestId) {

    static CommentView of(Kept kept) {
        var heard = kept.heard();
        return new CommentView(
                heard.id(),
                kept.position(),
                heard.platform(),
                heard.enteredBy() != null,
                heard.author(),
                heard.text(),
                heard.receivedAt(),
                heard.reading(),
                heard.label(),
                heard.quantity(),
                heard.why(),
                heard.outcome(),
                heard.reason(),
                heard.productId(),
                heard.requestId());
    }

    /** The text that says what came of it. */
    public String textKey() {
        return "stock.comment." + (outcome == null ? reading.name() : outcome.name());
    }

    /** Staff send the ticket to whoever did not write here themselves; on the own page the browser has it. */
    public boolean isToBeSent() {
        return outcome == Outcome.TICKET && broughtIn;
    }
}
